package dev.atelier.testing;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/** Tests that start their module in the same way get the same one, with its clock, so they run one after the other. */
final class SameModule implements ResourceLocksProvider {

    @Override
    public Set<Lock> provideForClass(Class<?> test) {
        var way = Arrays.stream(test.getAnnotations())
                .map(annotation -> annotation.annotationType())
                .filter(type -> type == ModuleTest.class || type.isAnnotationPresent(ModuleTest.class))
                .findFirst()
                .orElseThrow();
        return Set.of(new Lock(way.getName()));
    }
}
