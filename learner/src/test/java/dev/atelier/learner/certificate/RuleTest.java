package dev.atelier.learner.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.ItemKey;
import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.attendance.Recorded;
import dev.atelier.learner.door.CohortDays;
import dev.atelier.learner.progress.Done;
import dev.atelier.learner.progress.Source;
import dev.atelier.learner.world.KnownCohorts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

    private static final Instant AT = Instant.parse("2023-08-05T05:00:00Z");
    private static final CohortDays TWO_DAYS = new CohortDays(
            LocalDateTime.parse("2023-08-05T09:30"),
            LocalDateTime.parse("2023-08-06T17:30"),
            ZoneId.of("Asia/Kolkata"));
    private static final CurriculumFacts CURRICULUM = KnownCohorts.curriculum(1, "setup", "webui", "clothing");

    @ParameterizedTest(name = "{0} asks {1} of {2} and {3}")
    @CsvSource({
        "SOME_DAY, true, PRESENT, ABSENT",
        "SOME_DAY, true, ABSENT, LATE",
        "SOME_DAY, false, ABSENT, EXCUSED",
        "EVERY_DAY, false, PRESENT, ABSENT",
        "EVERY_DAY, true, PRESENT, LATE",
    })
    void daysAreCounted(AttendanceRule asks, boolean met, AttendanceStatus first, AttendanceStatus second) {
        var known = known(List.of(), 0, recorded(first, "2023-08-05"), recorded(second, "2023-08-06"));
        assertThat(only(rule(asks, ItemRule.NONE, 0), known).met()).isEqualTo(met);
    }

    @Test
    void onlyTheNewestWordAboutADayHolds() {
        var here = recorded(AttendanceStatus.PRESENT, "2023-08-05");
        var absent = recorded(AttendanceStatus.ABSENT, "2023-08-05");
        assertThat(only(Rule.UNLESS_SET, known(List.of(), 0, absent, here)).met())
                .isFalse();
        assertThat(only(Rule.UNLESS_SET, known(List.of(), 0, here, absent)).met())
                .isTrue();
    }

    @Test
    void aMissedDayIsNamed() {
        var known = known(List.of(), 0, recorded(AttendanceStatus.PRESENT, "2023-08-05"));
        assertThat(only(rule(AttendanceRule.EVERY_DAY, ItemRule.NONE, 0), known).standing())
                .isEqualTo("not recorded as there on 6 August 2023");
    }

    @Test
    void requiredItemsAreAskedForOneByOne() {
        var conditions = rule(AttendanceRule.NONE, ItemRule.REQUIRED, 0).conditions(known(List.of("setup"), 0));
        assertThat(conditions)
                .extracting(Condition::words, Condition::met)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Set-up of the WebUI", true),
                        org.assertj.core.groups.Tuple.tuple("Everybody in the WebUI", false),
                        org.assertj.core.groups.Tuple.tuple("A model for clothing", false));
        assertThat(conditions.getFirst().standing()).isEqualTo("done on 5 August 2023, the staff saw it");
    }

    @Test
    void aChosenItemThatTheCurriculumDoesNotHoldIsNotAskedFor() {
        var rule = new Rule(
                1,
                AttendanceRule.NONE,
                ItemRule.CHOSEN,
                Set.of(new ItemKey("ethics"), new ItemKey("of-another-version")),
                0);
        assertThat(rule.conditions(known(List.of(), 0))).singleElement().satisfies(condition -> {
            assertThat(condition.words()).isEqualTo("Ethics");
            assertThat(condition.met()).isFalse();
        });
    }

    @Test
    void noMoreWorkIsAskedForThanThereAreExercises() {
        var rule = rule(AttendanceRule.NONE, ItemRule.NONE, 3);
        assertThat(only(rule, known(List.of(), 0)).met()).isFalse();
        assertThat(only(rule, known(List.of(), 1)).met()).isTrue();
        var without = new Known(TWO_DAYS, List.of(), List.of(), 0, new CurriculumFacts(1, List.of()));
        assertThat(rule.conditions(without)).isEmpty();
    }

    @Test
    void theCriteriaSayItAll() {
        assertThat(rule(AttendanceRule.SOME_DAY, ItemRule.REQUIRED, 1).criteria(known(List.of(), 0)))
                .isEqualTo("Being there on at least one day; Set-up of the WebUI; Everybody in the WebUI;"
                        + " A model for clothing; Accepted work for one item.");
    }

    private static Condition only(Rule rule, Known known) {
        assertThat(rule.conditions(known)).hasSize(1);
        return rule.conditions(known).getFirst();
    }

    private static Rule rule(AttendanceRule attendance, ItemRule items, int works) {
        return new Rule(1, attendance, items, Set.of(), works);
    }

    private static Known known(List<String> done, int works, Recorded... recorded) {
        return new Known(
                TWO_DAYS,
                Arrays.asList(recorded),
                done.stream()
                        .map(key -> new Done(new ItemKey(key), Source.STAFF, AT))
                        .toList(),
                works,
                CURRICULUM);
    }

    private static Recorded recorded(AttendanceStatus status, String day) {
        return new Recorded(LocalDate.parse(day), status, dev.atelier.learner.attendance.Source.STAFF, AT);
    }
}
