package dev.atelier.learner.credential;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** JSON from strangers: at most 64 KB, not deep, each name once. */
final class JsonText {

    static final int LARGEST = 64 * 1024;

    private static final String BROKEN =
            "This is not JSON as a credential is written: it is no object, is broken off, nested"
                    + " too deep, or says a name twice.";

    private static final String DEEPEST = "org.eclipse.parsson.maxDepth";
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of(DEEPEST, 24));

    // Two readings of one name, and the signature would be about one and the reader would see the other.
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE, DEEPEST, 24));

    private JsonText() {}

    static JsonObject read(byte[] bytes) throws Refusal {
        if (bytes.length > LARGEST) {
            throw new Refusal("A credential has at most 64 KB. This has " + bytes.length / 1024 + " KB.");
        }
        var text = utf8(bytes);
        try (var parser = PARSERS.createParser(new StringReader(text));
                var reader = READERS.createReader(new StringReader(text))) {
            if (parser.hasNext() && parser.next() == JsonParser.Event.START_OBJECT) {
                parser.getObject();
                // The reader would not look at what follows.
                if (!parser.hasNext()) {
                    return reader.readObject();
                }
            }
            throw new Refusal(BROKEN);
            // The parser says "too deep" as a RuntimeException.
        } catch (RuntimeException broken) {
            throw new Refusal(BROKEN);
        }
    }

    private static String utf8(byte[] bytes) throws Refusal {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new Refusal("This is neither a PNG picture nor text in UTF-8.");
        }
    }

    /** A text under a name, if there is one and it is a text. */
    static Optional<String> text(JsonObject object, String name) {
        return Optional.ofNullable(object.get(name)).flatMap(JsonText::text);
    }

    static Optional<String> text(JsonValue value) {
        return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    static Optional<JsonObject> object(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject inner ? Optional.of(inner) : Optional.empty();
    }

    /** One or several, as JSON-LD writes both. */
    static List<JsonValue> all(JsonObject object, String name) {
        return switch (object.get(name)) {
            case null -> List.of();
            case JsonArray several -> List.copyOf(several);
            case JsonValue one -> List.of(one);
        };
    }

    static List<String> texts(JsonObject object, String name) {
        return all(object, name).stream().flatMap(value -> text(value).stream()).toList();
    }

    /** The id of what is either written out or only named. */
    static Optional<String> id(JsonObject object, String name) {
        return switch (object.get(name)) {
            case JsonObject inner -> text(inner, "id");
            case JsonString text -> Optional.of(text.getString());
            case null, default -> Optional.empty();
        };
    }

    static Stream<JsonObject> objects(JsonObject object, String name) {
        return all(object, name).stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }
}
