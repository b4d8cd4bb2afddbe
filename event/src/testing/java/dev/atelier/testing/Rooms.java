package dev.atelier.testing;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.ApplicationModulesFactory;

/**
 * The rooms as tests see them: without what jOOQ generates, which costs most of the time that looking takes. A rule of the
 * house holds that to its room.
 */
public final class Rooms implements ApplicationModulesFactory {

    private static final DescribedPredicate<JavaClass> GENERATED = resideInAPackage("..jooq..");

    @Override
    public ApplicationModules of(Class<?> house) {
        return ApplicationModules.of(house, GENERATED);
    }
}
