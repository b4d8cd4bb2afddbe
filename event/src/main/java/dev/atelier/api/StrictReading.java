package dev.atelier.api;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Reads the bodies of calls, and nothing into them: no unknown field, no number for a text. */
final class StrictReading extends JacksonJsonHttpMessageConverter {

    StrictReading(JsonMapper json) {
        super(json.rebuild()
                .addModule(new SimpleModule("clean texts").addDeserializer(String.class, new CleanText()))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .build());
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType media) {
        return Typed.class.isAssignableFrom(type.toClass()) && super.canRead(type, media);
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> value, @Nullable MediaType media) {
        return false;
    }
}
