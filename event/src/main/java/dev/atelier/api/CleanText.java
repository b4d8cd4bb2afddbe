package dev.atelier.api;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Reads texts with a space for each NUL, which JSON can carry and no text in PostgreSQL holds. */
final class CleanText extends StringDeserializer {

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        var text = super.deserialize(parser, context);
        return text == null ? null : text.replace('\0', ' ');
    }
}
