package dev.atelier.event.cohort;

import static dev.atelier.event.cohort.Lifecycle.decide;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.InstructorId;
import dev.atelier.event.StaffMember;
import dev.atelier.event.StaffRole;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.cohort.Lifecycle.Agenda;
import dev.atelier.event.cohort.Lifecycle.Decision;
import dev.atelier.event.cohort.Lifecycle.Wish;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {

    private static final Instant JULY = Instant.parse("2023-07-01T06:00:00Z");
    private static final Instant ON_THE_DAY = Instant.parse("2023-08-05T03:30:00Z");
    private static final Instant AFTERWARDS = Instant.parse("2023-08-05T12:00:00Z");
    private static final Wish QUIET = new Wish("", false);
    private static final Wish SURE = new Wish("The hall is flooded", true);

    @ParameterizedTest
    @CsvSource({
        "ANNOUNCE, DRAFT, ANNOUNCED",
        "ANNOUNCE, POSTPONED, ANNOUNCED",
        "OPEN_SEATS, ANNOUNCED, OPEN",
        "CONFIRM, OPEN, CONFIRMED",
        "POSTPONE, ANNOUNCED, POSTPONED",
        "POSTPONE, CONFIRMED, POSTPONED",
        "CANCEL, DRAFT, CANCELLED",
        "CANCEL, RUNNING, CANCELLED"
    })
    void eachActLeadsOnward(Act act, CohortStatus from, CohortStatus to) {
        assertThat(decide(act, cohort(from), Agenda.CONFIRMED, SURE, JULY)).isEqualTo(new Decision.Go(to));
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void doneTwiceIsDoneOnce(Act act) {
        assertThat(decide(act, cohort(act.to()), Agenda.CONFIRMED, SURE, JULY)).isInstanceOf(Decision.Already.class);
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void whatIsCompletedStaysCompleted(Act act) {
        assertThat(decide(act, cohort(CohortStatus.COMPLETED), Agenda.CONFIRMED, SURE, JULY))
                .isNotInstanceOf(Decision.Go.class);
    }

    @Test
    void nothingIsOpenedBeforeItIsAnnounced() {
        assertThat(decide(Act.OPEN_SEATS, cohort(CohortStatus.DRAFT), Agenda.CONFIRMED, SURE, JULY))
                .isInstanceOf(Decision.Refuse.class);
    }

    @Test
    void anAnnouncementNeedsAPlace() {
        var nowhere = cohort(CohortStatus.DRAFT, new Place(null, ""), List.of());
        assertThat(decide(Act.ANNOUNCE, nowhere, Agenda.NONE, QUIET, JULY))
                .isEqualTo(new Decision.Refuse("Say first where it takes place: a venue, a link, or both."));
    }

    @Test
    void whatHasPassedIsNotAnnounced() {
        assertThat(decide(Act.ANNOUNCE, cohort(CohortStatus.DRAFT), Agenda.NONE, QUIET, AFTERWARDS))
                .isInstanceOf(Decision.Refuse.class);
    }

    @Test
    void aConfirmationNeedsALeadAndAReleasedAgenda() {
        var leaderless = cohort(CohortStatus.OPEN, new Place(null, "https://example.org/room"), List.of());
        assertThat(decide(Act.CONFIRM, leaderless, Agenda.CONFIRMED, SURE, JULY))
                .isEqualTo(new Decision.Refuse("Say first who leads it."));
        assertThat(decide(Act.CONFIRM, cohort(CohortStatus.OPEN), Agenda.NONE, SURE, JULY))
                .isInstanceOf(Decision.Refuse.class);
    }

    @Test
    void aTentativeAgendaIsAskedAboutOnce() {
        var open = cohort(CohortStatus.OPEN);
        assertThat(decide(Act.CONFIRM, open, Agenda.TENTATIVE, QUIET, JULY)).isInstanceOf(Decision.Ask.class);
        assertThat(decide(Act.CONFIRM, open, Agenda.TENTATIVE, SURE, JULY)).isInstanceOf(Decision.Go.class);
    }

    @Test
    void nobodyConfirmsByTheAgendaOfADateThatWasGivenUp() {
        assertThat(decide(Act.CONFIRM, cohort(CohortStatus.OPEN), Agenda.OUTDATED, SURE, JULY))
                .isInstanceOf(Decision.Refuse.class);
    }

    @Test
    void itStartsWhenTheDoorsOpenAndEarlierOnlyIfSomeoneIsSure() {
        var confirmed = cohort(CohortStatus.CONFIRMED);
        assertThat(decide(Act.START, confirmed, Agenda.CONFIRMED, QUIET, ON_THE_DAY))
                .isInstanceOf(Decision.Go.class);
        assertThat(decide(Act.START, confirmed, Agenda.CONFIRMED, QUIET, JULY)).isInstanceOf(Decision.Ask.class);
        assertThat(decide(Act.START, confirmed, Agenda.CONFIRMED, SURE, JULY)).isInstanceOf(Decision.Go.class);
    }

    @Test
    void completingBeforeThePlannedEndIsAskedAbout() {
        var running = cohort(CohortStatus.RUNNING);
        assertThat(decide(Act.COMPLETE, running, Agenda.CONFIRMED, QUIET, ON_THE_DAY))
                .isEqualTo(new Decision.Ask("It is planned to end on Sat 5 August 2023, 17:30."));
        assertThat(decide(Act.COMPLETE, running, Agenda.CONFIRMED, SURE, ON_THE_DAY))
                .isInstanceOf(Decision.Go.class);
        assertThat(decide(Act.COMPLETE, running, Agenda.CONFIRMED, QUIET, AFTERWARDS))
                .isInstanceOf(Decision.Go.class);
    }

    @Test
    void puttingOffAndCancellingNeedAReason() {
        var silent = new Wish("  ", true);
        assertThat(decide(Act.POSTPONE, cohort(CohortStatus.OPEN), Agenda.NONE, silent, JULY))
                .isInstanceOf(Decision.Refuse.class);
        assertThat(decide(Act.CANCEL, cohort(CohortStatus.OPEN), Agenda.NONE, silent, JULY))
                .isInstanceOf(Decision.Refuse.class);
    }

    private static Cohort cohort(CohortStatus status) {
        return cohort(
                status,
                new Place(null, "https://example.org/room"),
                List.of(new StaffMember(new InstructorId(UUID.randomUUID()), "Ravi", StaffRole.LEAD)));
    }

    private static Cohort cohort(CohortStatus status, Place place, List<StaffMember> staff) {
        return new Cohort(
                new CohortId(UUID.randomUUID()),
                1,
                status,
                "",
                new Offer(new WorkshopId(UUID.randomUUID()), "diffusion", "Diffusion", "", ""),
                new Plan(
                        LocalDateTime.parse("2023-08-05T09:30"),
                        LocalDateTime.parse("2023-08-05T17:30"),
                        ZoneId.of("Asia/Kolkata"),
                        place,
                        60,
                        staff,
                        new PinnedCurriculum(UUID.randomUUID(), 1)),
                false);
    }
}
