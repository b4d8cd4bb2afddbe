package dev.atelier.learner.credential;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTimeTicker;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A JSON-LD document as the statements that it makes, in the one order that RDFC-1.0 gives them. Whatever would be dropped on
 * the way is refused, as a signature would not cover it: a word that no context defines, a type or an id that is no address.
 */
final class Canonical {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private Canonical() {}

    /** In UTF-8, one statement a line. */
    static byte[] of(JsonObject document, Contexts contexts) throws Refusal {
        try {
            var expanded = JsonLd.expand(JsonDocument.of(document))
                    .options(options(contexts))
                    .get();
            refuseDropped(expanded);
            var canon = RdfCanon.create("SHA-256", new RdfCanonTimeTicker(PATIENCE.toMillis()));
            JsonLd.toRdf(JsonDocument.of(expanded)).options(options(contexts)).provide(canon);
            var text = new StringWriter();
            canon.provide(new NQuadsWriter(text));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (JsonLdError problem) {
            throw new Refusal(words(problem));
        } catch (RdfConsumerException | IllegalStateException | IllegalArgumentException tangled) {
            throw new Refusal("What it says is too tangled to be put in order within two seconds.");
        }
    }

    private static JsonLdOptions options(Contexts contexts) {
        var options = new JsonLdOptions(contexts);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        options.setTimeout(PATIENCE);
        return options;
    }

    private static void refuseDropped(JsonValue value) throws Refusal {
        if (value instanceof JsonArray several) {
            for (var one : several) {
                refuseDropped(one);
            }
        } else if (value instanceof JsonObject object) {
            for (var entry : object.entrySet()) {
                if (entry.getKey().equals("@id") || entry.getKey().equals("@type")) {
                    refuseRelative(entry.getValue());
                } else if (entry.getValue() instanceof JsonStructure inner) {
                    refuseDropped(inner);
                }
            }
        }
    }

    private static void refuseRelative(JsonValue name) throws Refusal {
        if (name instanceof JsonArray several) {
            for (var one : several) {
                refuseRelative(one);
            }
        } else if (name instanceof JsonString text && text.getString().indexOf(':') < 0) {
            throw new Refusal("It says “" + shown(text.getString())
                    + "” where only an address or a defined type counts;" + " no signature covers that.");
        }
    }

    private static String words(JsonLdError problem) {
        return switch (problem.getCode()) {
            case LOADING_REMOTE_CONTEXT_FAILED, LOADING_DOCUMENT_FAILED ->
                "It names a context that is not known here. None is ever fetched from the net.";
            case UNDEFINED_TERM ->
                "It uses a word that none of its contexts defines; no signature covers what that says.";
            default -> "It is not valid JSON-LD (" + code(problem.getCode()) + ").";
        };
    }

    private static String code(JsonLdErrorCode code) {
        return code.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
