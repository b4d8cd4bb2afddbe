package dev.atelier.mentorship.artifact;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads the JSON of a safetensors header token by token, so that a hostile one costs no more memory than its tensors. */
final class SafetensorsParser {
    private static final int TENSORS = 200_000;
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8)
                    .maxNumberLength(20)
                    .build())
            .build();

    private final List<SafetensorsHeader.Tensor> tensors = new ArrayList<>();
    private final Map<String, String> metadata = new HashMap<>();

    private SafetensorsParser() {}

    static SafetensorsReading parsed(byte[] header, long bufferBytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header))
                    .toString();
        } catch (CharacterCodingException notText) {
            return new SafetensorsReading.Refused("The header is not UTF-8 text.");
        }
        var parser = new SafetensorsParser();
        try (var json = STRICT.createParser(ObjectReadContext.empty(), text)) {
            parser.header(json);
            if (json.nextToken() != null) throw new Unfit("something follows its closing brace");
            Contiguity.check(parser.tensors, bufferBytes);
        } catch (JacksonException | Unfit | ArithmeticException unfit) {
            var detail = unfit instanceof Unfit
                    ? unfit.getMessage()
                    : unfit instanceof JacksonException
                            ? "it is no proper JSON, or a name comes twice"
                            : "a tensor is impossibly large";
            return new SafetensorsReading.Refused("The header cannot be trusted: " + detail + ".");
        }
        return new SafetensorsReading.Understood(
                new SafetensorsHeader(parser.tensors, parser.metadata, text.charAt(0) != '{'));
    }

    private void header(JsonParser json) {
        expect(json.nextToken() == JsonToken.START_OBJECT, "it is no JSON object");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            if (name.equals("__metadata__")) metadata(json);
            else tensor(json, name);
            expect(tensors.size() <= TENSORS, "it names more than %d tensors".formatted(TENSORS));
        }
    }

    private void metadata(JsonParser json) {
        var begin = json.nextToken();
        if (begin == JsonToken.VALUE_NULL) return;
        expect(begin == JsonToken.START_OBJECT, "its metadata is no object");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var key = json.currentName();
            expect(json.nextToken() == JsonToken.VALUE_STRING, "its metadata holds something else than text");
            metadata.put(key, json.getString());
        }
    }

    private void tensor(JsonParser json, String name) {
        expect(json.nextToken() == JsonToken.START_OBJECT, "a tensor is no object");
        String type = "";
        List<Long> shape = null;
        List<Long> offsets = List.of();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var field = json.currentName();
            json.nextToken();
            switch (field) {
                case "dtype" -> type = json.currentToken() == JsonToken.VALUE_STRING ? json.getString() : "";
                case "shape" -> shape = numbers(json);
                case "data_offsets" -> offsets = numbers(json);
                default -> throw new Unfit("a tensor has an unknown field");
            }
        }
        var known = TensorType.named(type);
        expect(known.isPresent(), "a tensor has an unknown type of numbers");
        expect(shape != null, "a tensor has no shape");
        expect(offsets.size() == 2, "a tensor has no place");
        tensors.add(new SafetensorsHeader.Tensor(
                name, known.orElseThrow(), shape == null ? List.of() : shape, offsets.get(0), offsets.get(1)));
    }

    private static List<Long> numbers(JsonParser json) {
        expect(json.currentToken() == JsonToken.START_ARRAY, "a tensor's numbers are no list");
        List<Long> numbers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(
                    json.currentToken() == JsonToken.VALUE_NUMBER_INT && numbers.size() < 64,
                    "a tensor's shape or place is no list of numbers");
            long number = json.getLongValue();
            expect(number >= 0, "a tensor's shape or place is negative");
            numbers.add(number);
        }
        return numbers;
    }

    private static void expect(boolean holds, String otherwise) {
        if (!holds) throw new Unfit(otherwise);
    }

    /** Leaves the depths of the parser; never leaves this class's file. */
    static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unfit(String message) {
            super(message);
        }
    }
}
