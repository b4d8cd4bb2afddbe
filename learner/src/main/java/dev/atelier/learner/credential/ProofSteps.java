package dev.atelier.learner.credential;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Who signed a credential, and whether it is still what they signed. */
@Component
class ProofSteps {

    private static final String PROOF = "Signature";
    private static final String KEY = "Who signed";
    private static final DataIntegrity INTEGRITY = new DataIntegrity(Contexts.BUNDLED);

    // The key itself, in a did:key or behind the # of an address.
    private static final Pattern METHOD =
            Pattern.compile("(did:key:(z6Mk[^#]+)(?:#\\2)?|https?://[^#]{1,500}#(z6Mk.+))");
    private static final int MOST_PROOFS = 4;

    private final Issuer issuer;
    private final IssuerKeys keys;

    ProofSteps(Issuer issuer, IssuerKeys keys) {
        this.issuer = issuer;
        this.keys = keys;
    }

    /**
     * What was found.
     *
     * @param ours whether a key of this house made the proof, and it holds
     */
    record Found(List<Step> steps, boolean ours) {}

    private record Method(String controller, Ed25519Key key) {}

    Found look(JsonObject credential) throws Refusal {
        var proofs = JsonText.objects(credential, "proof")
                .filter(DataIntegrity::isOne)
                .toList();
        if (proofs.isEmpty() || proofs.size() > MOST_PROOFS) {
            return alone(Step.bad(
                    PROOF, "It carries no proof of the kind that is checked here (" + DataIntegrity.SUITE + ")."));
        }
        var steps = new ArrayList<Step>();
        var ours = true;
        for (var proof : proofs) {
            var found = look(credential, proof);
            steps.addAll(found.steps);
            ours &= found.ours;
        }
        return new Found(steps, ours);
    }

    private Found look(JsonObject credential, JsonObject proof) throws Refusal {
        var method = JsonText.text(proof, "verificationMethod").flatMap(ProofSteps::method);
        if (method.isEmpty()) {
            return alone(Step.bad(
                    KEY,
                    "The proof does not bring its key with it, as did:key or behind the # of an address. Nothing is"
                            + " fetched, so it can't be checked here."));
        }
        if (JsonText.text(proof, "proofPurpose")
                .filter("assertionMethod"::equals)
                .isEmpty()) {
            return alone(Step.bad(PROOF, "The proof was made for another purpose than to state something."));
        }
        if (!INTEGRITY.verifies(credential, proof, method.get().key)) {
            return alone(Step.bad(
                    PROOF,
                    "The signature does not fit. Something was changed after it was signed, or another key signed."));
        }
        var signer = signer(credential, method.get());
        return new Found(
                List.of(
                        Step.good(
                                PROOF,
                                "It is letter for letter what was signed with the key "
                                        + method.get().key.multibase() + "."),
                        signer),
                signer.finding() == Step.Finding.GOOD && method.get().controller.equals(issuer.id()));
    }

    private Step signer(JsonObject credential, Method method) {
        var said = JsonText.id(credential, "issuer").orElse("nobody");
        if (said.equals(issuer.id()) || method.controller.equals(issuer.id())) {
            return ownSigner(said, method);
        }
        if (said.equals(method.controller) && said.startsWith("did:key:")) {
            return Step.good(KEY, "Its issuer goes by the key itself, " + said + ". Who that is, a key does not say.");
        }
        return Step.unsure(
                KEY,
                "It says that its issuer is " + shown(said)
                        + ". Whether the key is theirs is to be looked up there; nothing is fetched from here.");
    }

    private Step ownSigner(String said, Method method) {
        var known = keys.known(method.key);
        if (!said.equals(method.controller) || known.isEmpty()) {
            return Step.bad(KEY, "It says that it is from this Atelier, and the key that signed it is none of ours.");
        }
        if (!known.get().counts()) {
            return Step.bad(
                    KEY,
                    "It was signed with a key of ours that was withdrawn because others may have it. Its holder can"
                            + " download it anew, signed with another key.");
        }
        return Step.good(
                KEY,
                known.get().signs()
                        ? "This Atelier, with the key that signs now."
                        : "This Atelier, with a key that signed until it was replaced and is still good.");
    }

    private static Optional<Method> method(String written) {
        var matcher = METHOD.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var inDid = matcher.group(2);
        var key = inDid == null ? matcher.group(3) : inDid;
        return Ed25519Key.isOne(key)
                ? Optional.of(new Method(
                        inDid == null ? written.substring(0, written.indexOf('#')) : "did:key:" + key,
                        new Ed25519Key(key)))
                : Optional.empty();
    }

    private static Found alone(Step step) {
        return new Found(List.of(step), false);
    }

    static String shown(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
