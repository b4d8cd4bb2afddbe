package dev.atelier.learner.credential;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes documents of this house and signs them with the key that signs now. */
@Component
class Signing {

    private static final DataIntegrity INTEGRITY = new DataIntegrity(Contexts.BUNDLED);

    private final IssuerKeys keys;
    private final Issuer issuer;

    Signing(IssuerKeys keys, Issuer issuer) {
        this.keys = keys;
        this.issuer = issuer;
    }

    /** A text and the key that signed it. */
    record Signed(String document, Ed25519Key key) {}

    Signed sign(JsonObject document, Instant at) {
        var signing = keys.signing();
        return new Signed(
                written(INTEGRITY.signed(document, signing.key(), issuer.method(signing.name()), at)), signing.name());
    }

    String statusList(String address, String bits, Instant at) {
        return sign(
                        Json.createObjectBuilder()
                                .add("@context", Json.createArrayBuilder().add(Contexts.CREDENTIALS))
                                .add("id", address)
                                .add(
                                        "type",
                                        Json.createArrayBuilder()
                                                .add("VerifiableCredential")
                                                .add("BitstringStatusListCredential"))
                                .add("issuer", issuer.id())
                                .add("validFrom", seconds(at))
                                .add(
                                        "credentialSubject",
                                        Json.createObjectBuilder()
                                                .add("id", address + "#list")
                                                .add("type", "BitstringStatusList")
                                                .add("statusPurpose", "revocation")
                                                .add("encodedList", bits))
                                .build(),
                        at)
                .document();
    }

    static String seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static String written(JsonObject document) {
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(document);
        }
        return text.toString().strip();
    }
}
