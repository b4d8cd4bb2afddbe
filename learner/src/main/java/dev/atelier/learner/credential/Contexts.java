package dev.atelier.learner.credential;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the words of a credential mean, by the address of their context. All that is known lies in this jar: nothing is ever
 * fetched, and a credential that names another context is refused.
 */
final class Contexts implements DocumentLoader {

    /** Of the Verifiable Credentials Data Model 2.0; a credential names it first. */
    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";

    /** Of Open Badges 3.0, in the version that ours are written in. */
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    static final Contexts BUNDLED = new Contexts(Map.of(
            CREDENTIALS,
            read("credentials-v2"),
            OPEN_BADGES,
            read("open-badges-3.0.3"),
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
            read("open-badges-3.0.2"),
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
            read("open-badges-3.0.1"),
            "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
            read("open-badges-extensions")));

    private final Map<String, JsonObject> known;

    private Contexts(Map<String, JsonObject> known) {
        this.known = Map.copyOf(known);
    }

    Contexts with(String address, JsonObject context) {
        var more = new HashMap<>(known);
        more.put(address, context);
        return new Contexts(more);
    }

    boolean knows(String address) {
        return known.containsKey(address);
    }

    @Override
    public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
        var context = known.get(address.toString());
        if (context == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Not bundled: " + address);
        }
        return JsonDocument.of(context);
    }

    private static JsonObject read(String name) {
        var file = "contexts/" + name + ".json";
        try (var reader = Json.createReader(Objects.requireNonNull(Contexts.class.getResourceAsStream(file), file))) {
            return reader.readObject();
        }
    }
}
