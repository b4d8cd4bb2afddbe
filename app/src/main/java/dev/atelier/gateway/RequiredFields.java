package dev.atelier.gateway;

import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.atelier.api.Typed;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells in the description which fields are always there: in answers those that can't be null, in what is sent all of
 * them.
 */
@Component
class RequiredFields implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (!others.hasNext()) {
            return null;
        }
        var resolved = others.next().resolve(type, context, others);
        var raw = TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        if (resolved != null && raw.isRecord()) {
            var described = described(resolved, context);
            Arrays.stream(raw.getRecordComponents())
                    .filter(field -> Typed.class.isAssignableFrom(raw) || isAlwaysThere(field))
                    .map(RecordComponent::getName)
                    .filter(name -> described.getProperties() != null
                            && described.getProperties().containsKey(name)
                            && (described.getRequired() == null
                                    || !described.getRequired().contains(name)))
                    .forEach(described::addRequiredItem);
        }
        return resolved;
    }

    private static Schema<?> described(Schema<?> resolved, ModelConverterContext context) {
        var place = resolved.get$ref();
        return place == null
                ? resolved
                : Objects.requireNonNull(context.getDefinedModels().get(place.substring(place.lastIndexOf('/') + 1)));
    }

    private static boolean isAlwaysThere(RecordComponent field) {
        return !field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
