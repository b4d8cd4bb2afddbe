package dev.atelier.learner.credential;

import com.apicatalog.multibase.Multibase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Proofs of the kind {@code eddsa-rdfc-2022} (W3C Data Integrity EdDSA Cryptosuites 1.0): Ed25519 over the hash of what the
 * proof says of itself, followed by the hash of the document.
 */
final class DataIntegrity {

    static final String SUITE = "eddsa-rdfc-2022";
    static final String TYPE = "DataIntegrityProof";

    private static final int SIGNATURE = 64;

    private final Contexts contexts;

    DataIntegrity(Contexts contexts) {
        this.contexts = contexts;
    }

    static boolean isOne(JsonObject proof) {
        return JsonText.text(proof, "type").filter(TYPE::equals).isPresent()
                && JsonText.text(proof, "cryptosuite").filter(SUITE::equals).isPresent();
    }

    /**
     * The document with a proof at its end.
     *
     * @param method the address of the key, with the key itself behind the {@code #}
     */
    JsonObject signed(JsonObject document, PrivateKey key, String method, Instant at) {
        var proof = Json.createObjectBuilder()
                .add("type", TYPE)
                .add("cryptosuite", SUITE)
                .add("created", at.truncatedTo(ChronoUnit.SECONDS).toString())
                .add("verificationMethod", method)
                .add("proofPurpose", "assertionMethod")
                .build();
        try {
            var signature = Signature.getInstance(Ed25519Key.ALGORITHM);
            signature.initSign(key);
            signature.update(message(document, proof));
            var value = Multibase.BASE_58_BTC.encode(signature.sign());
            return Json.createObjectBuilder(document)
                    .add("proof", Json.createObjectBuilder(proof).add("proofValue", value))
                    .build();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform knows Ed25519", impossible);
        } catch (Refusal ours) {
            throw new IllegalStateException("What we write ourselves is sound: " + ours.words(), ours);
        }
    }

    /** Whether the key made this proof, about this document as it stands here without its proofs. */
    boolean verifies(JsonObject document, JsonObject proof, Ed25519Key key) throws Refusal {
        var value = JsonText.text(proof, "proofValue").filter(text -> text.matches("z[1-9A-HJ-NP-Za-km-z]{80,90}"));
        if (value.isEmpty()) {
            throw new Refusal("The signature in the proof is no Ed25519 signature.");
        }
        if (proof.containsKey("@context") || proof.containsKey("previousProof")) {
            throw new Refusal("The proof brings words of its own or builds on another one, which is not read here.");
        }
        var signature = Multibase.BASE_58_BTC.decode(value.get());
        return signature.length == SIGNATURE && key.verifies(signature, message(document, proof));
    }

    /** What is signed: 64 bytes. */
    byte[] message(JsonObject document, JsonObject proof) throws Refusal {
        var context = document.get("@context");
        if (context == null) {
            throw new Refusal("It names no context, so its words have no meaning that could be signed.");
        }
        var said = Json.createObjectBuilder(proof).remove("proofValue").add("@context", context);
        var bare = Json.createObjectBuilder(document).remove("proof").build();
        return Ed25519Key.concat(hash(said.build()), hash(bare));
    }

    private byte[] hash(JsonObject document) throws Refusal {
        try {
            return MessageDigest.getInstance("SHA-256").digest(Canonical.of(document, contexts));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform knows SHA-256", impossible);
        }
    }
}
