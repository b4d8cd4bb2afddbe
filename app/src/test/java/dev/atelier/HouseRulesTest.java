package dev.atelier;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for the whole house, and breaks on a house built wrong on purpose: a rule that can't fail guards nothing. */
class HouseRulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.atelier");

    private static final JavaClasses WRONG_HOUSE = new ClassFileImporter().importPackages("wrong.atelier");

    static Stream<Arguments> rules() {
        return Stream.of(
                        HouseRules.TIME_COMES_IN,
                        HouseRules.NO_VAGUE_NAMES,
                        HouseRules.NO_FIELD_INJECTION,
                        HouseRules.FEW_ARGUMENTS,
                        HouseRules.CONTROLLERS_STAY_INSIDE,
                        HouseRules.PRIVATE_PAGES_ASK_WHO,
                        HouseRules.CALLS_ASK_WHO,
                        HouseRules.TABLES_STAY_INSIDE,
                        HouseRules.PUBLIC_MEANS_USED_ELSEWHERE,
                        HouseRules.PACKAGES_SAY_WHAT_MAY_BE_NULL)
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseKeepsTheRule(ArchRule rule) {
        assertThat(HOUSE.stream().filter(type -> !HouseRules.isGenerated(type)).count())
                .as("classes looked at")
                .isGreaterThan(300);
        rule.check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleIsSeenToFail(ArchRule rule) {
        assertThat(rule.evaluate(WRONG_HOUSE).hasViolation()).isTrue();
    }
}
