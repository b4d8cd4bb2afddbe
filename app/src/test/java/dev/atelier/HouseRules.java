package dev.atelier;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.atelier.api.Api;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What holds for all code of the house. */
final class HouseRules {

    private HouseRules() {}

    static final ArchRule TIME_COMES_IN = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Atelier.class.getName())
            .and()
            // The clocks themselves.
            .doNotHaveFullyQualifiedName("dev.atelier.demo.DemoClock")
            .should()
            .callMethodWhere(target(nameMatching("now|systemUTC|systemDefaultZone"))
                    .and(target(owner(assignableTo(TemporalAccessor.class).or(assignableTo(Clock.class))))))
            .because("a test must be able to move the clock");

    static final ArchRule NO_VAGUE_NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|DTO|Dto)")
            .because("a name is a word of the field");

    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .because("what a class needs comes in by its constructor");

    static final ArchRule FEW_ARGUMENTS = classes()
            .that(areMadeBySpring())
            .should(haveAtMostFiveConstructorArguments())
            .because("more means that a concept has no name yet");

    static final ArchRule CONTROLLERS_STAY_INSIDE =
            classes().that().areAnnotatedWith(Controller.class).should().notBePublic();

    static final ArchRule PRIVATE_PAGES_ASK_WHO = classes()
            .that(serve("/admin", "/staff", "/my"))
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .because("each page and each verb checks who is asking");

    static final ArchRule CALLS_ASK_WHO = classes()
            .that()
            .areAnnotatedWith(Api.class)
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .andShould()
            .notBePublic()
            .because("each call checks who is asking");

    static final ArchRule PUBLIC_MEANS_USED_ELSEWHERE = classes()
            .that(areTopLevelTypesOfAFeature())
            .should(beUsedFromAnotherPackage())
            .because("all but a module's base package is its own business");

    static final ArchRule PACKAGES_SAY_WHAT_MAY_BE_NULL =
            classes().that(stand("in a hand-written package")).should(liveInNullMarkedPackage());

    static final ArchRule TABLES_STAY_INSIDE = classes()
            .should(condition("use the tables of their own room only", HouseRules::usesOwnTablesOnly))
            .because("whoever wants to know what another room keeps asks that room");

    private static boolean usesOwnTablesOnly(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(use -> use.getTargetClass().getPackageName())
                .filter(used -> used.matches(".*\\batelier\\..*\\.jooq\\b.*"))
                .map(used -> used.substring(0, used.indexOf(".jooq")))
                .allMatch(room -> (type.getPackageName() + ".").startsWith(room + "."));
    }

    private static DescribedPredicate<JavaClass> stand(String description) {
        return describe(description, type -> !isGenerated(type) && !type.isAnonymousClass());
    }

    static boolean isGenerated(JavaClass type) {
        return type.getPackageName().contains(".jooq")
                || type.getSimpleName().startsWith("Jte")
                || Set.of("Templates", "DynamicTemplates", "StaticTemplates").contains(type.getSimpleName());
    }

    private static DescribedPredicate<JavaClass> areMadeBySpring() {
        return describe(
                "are made by Spring", type -> type.isMetaAnnotatedWith(org.springframework.stereotype.Component.class));
    }

    private static DescribedPredicate<JavaClass> serve(String... prefixes) {
        return describe(
                "serve " + String.join(", ", prefixes),
                type -> type.isAnnotatedWith(Controller.class)
                        && type.getMethods().stream()
                                .flatMap(method -> method.getAnnotations().stream())
                                .filter(annotation -> annotation.getRawType().isMetaAnnotatedWith(RequestMapping.class)
                                        || annotation.getRawType().isEquivalentTo(RequestMapping.class))
                                .anyMatch(annotation -> startsWithOneOf(annotation.get("value"), prefixes)
                                        || startsWithOneOf(annotation.get("path"), prefixes)));
    }

    private static boolean startsWithOneOf(java.util.Optional<Object> paths, String... prefixes) {
        return paths.filter(value -> value instanceof Object[])
                .map(value -> (Object[]) value)
                .filter(all -> java.util.Arrays.stream(all)
                        .map(String::valueOf)
                        .anyMatch(path -> java.util.Arrays.stream(prefixes).anyMatch(path::startsWith)))
                .isPresent();
    }

    private static DescribedPredicate<JavaClass> areTopLevelTypesOfAFeature() {
        return describe(
                "are public types of a feature",
                type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && type.isTopLevelClass()
                        && !isGenerated(type)
                        && type.getPackageName().matches("[a-z.]*atelier\\.(event|learner|mentorship)\\.[a-z]+")
                        && !type.getPackageName().endsWith(".page"));
    }

    private static ArchCondition<JavaClass> beUsedFromAnotherPackage() {
        // A sealed answer is used through its cases.
        return condition(
                "be used from another package",
                type -> Stream.concat(Stream.of(type), type.getAllSubclasses().stream())
                        .flatMap(one -> one.getDirectDependenciesToSelf().stream())
                        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName())));
    }

    private static ArchCondition<JavaClass> haveAtMostFiveConstructorArguments() {
        return condition(
                "have at most five constructor arguments",
                type -> type.getConstructors().stream()
                        .allMatch(made -> made.getRawParameterTypes().size() <= 5));
    }

    private static ArchCondition<JavaClass> liveInNullMarkedPackage() {
        return condition(
                "live in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class));
    }

    private static ArchCondition<JavaClass> condition(String words, java.util.function.Predicate<JavaClass> holds) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, holds.test(type), type.getName() + " should " + words));
            }
        };
    }
}
