package dev.atelier.identity.privacy;

import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.jooq.Cursor;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows as a list of JSON objects that people can read, too; instants in ISO 8601, UTC. */
final class JsonRows {

    private final JsonMapper json =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    void write(Cursor<?> rows, OutputStream out) {
        try (var generator = json.writerWithDefaultPrettyPrinter().createGenerator(out)) {
            generator.writeStartArray();
            for (var row : rows) {
                write(row, generator);
            }
            generator.writeEndArray();
        }
    }

    private static void write(Record row, JsonGenerator generator) {
        generator.writeStartObject();
        for (var column : row.fields()) {
            generator.writeName(column.getName());
            generator.writePOJO(plain(row.get(column)));
        }
        generator.writeEndObject();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case OffsetDateTime at -> at.toInstant().toString();
            case JSONB document -> document.data();
            case JSON document -> document.data();
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case String words -> words;
            case Number number -> number;
            case Boolean truth -> truth;
            case Object[] several -> several;
            default -> value.toString();
        };
    }
}
