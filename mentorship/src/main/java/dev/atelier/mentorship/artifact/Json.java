package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON inside pictures: written by Python, so NaN is allowed, and by strangers, so depth and amount are not endless. */
final class Json {
    private static final JsonMapper LENIENT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(200)
                            .maxTokenCount(2_000_000)
                            .maxNumberLength(400)
                            .maxStringLength(ImageLimits.TEXT_BYTES)
                            .maxNameLength(10_000)
                            .build())
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** The object in this text, if there is one. */
    static Optional<JsonNode> object(String text) {
        var trimmed = text.strip();
        if (!trimmed.startsWith("{")) return Optional.empty();
        try {
            return Optional.of(LENIENT.readTree(trimmed)).filter(JsonNode::isObject);
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    /** The string inside JSON quotes, if these are whole. */
    static Optional<String> quoted(String text) {
        try {
            return LENIENT.readTree(text).stringValueOpt();
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    /** A string, number or truth value as text; nothing for null, lists and objects. */
    static Optional<String> text(JsonNode node) {
        if (node.isString()) return node.stringValueOpt();
        return node.isNumber() || node.isBoolean() ? Optional.of(node.toString()) : Optional.empty();
    }

    /** The first of these fields that holds a plain value. */
    static Optional<String> text(JsonNode node, String... fields) {
        for (var field : fields) {
            var value = text(node.path(field));
            if (value.isPresent()) return value;
        }
        return Optional.empty();
    }

    /** A text that may be written as a list of its pieces. */
    static Optional<String> joined(JsonNode node, String separator) {
        if (!node.isArray()) return text(node);
        List<String> pieces = new ArrayList<>();
        node.values().forEach(piece -> text(piece).ifPresent(pieces::add));
        return Optional.of(String.join(separator, pieces));
    }

    /** Any value as one line: plain values as they are, the rest as JSON. */
    static String shown(JsonNode node) {
        return text(node).orElseGet(node::toString);
    }
}
