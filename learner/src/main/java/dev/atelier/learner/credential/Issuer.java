package dev.atelier.learner.credential;

import dev.atelier.learner.door.PublicAddress;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** This house as it stands in credentials, with the document that lists its keys (W3C Controlled Identifiers 1.0). */
@Component
class Issuer {

    private final PublicAddress address;

    Issuer(PublicAddress address) {
        this.address = address;
    }

    String id() {
        return address.page("/credentials/issuer");
    }

    /** Where a certificate of ours stands; its credential goes by that. */
    String certificate(UUID certificate) {
        return address.certificate(certificate);
    }

    /** Where a key is said to be ours, with the key itself. */
    String method(Ed25519Key key) {
        return id() + "#" + key.multibase();
    }

    JsonObject profile() {
        return Json.createObjectBuilder()
                .add("id", id())
                .add("type", Json.createArrayBuilder().add("Profile"))
                .add("name", "Atelier, " + address.spoken())
                .add("url", address.page("/"))
                .build();
    }

    /** Keys that were withdrawn are told, and may no longer make statements. */
    JsonObject document(List<KnownKey> keys) {
        var methods = Json.createArrayBuilder();
        var stating = Json.createArrayBuilder();
        for (var key : keys) {
            var name = method(new Ed25519Key(key.multibase()));
            var method = Json.createObjectBuilder()
                    .add("id", name)
                    .add("type", "Multikey")
                    .add("controller", id())
                    .add("publicKeyMultibase", key.multibase());
            if (key.withdrawnAt() != null) {
                method.add("revoked", key.withdrawnAt().toString());
            } else {
                stating.add(name);
            }
            methods.add(method);
        }
        return Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder()
                                .add("https://www.w3.org/ns/cid/v1")
                                .add(Contexts.OPEN_BADGES))
                .addAll(Json.createObjectBuilder(profile()))
                .add("verificationMethod", methods)
                .add("assertionMethod", stating)
                .build();
    }
}
