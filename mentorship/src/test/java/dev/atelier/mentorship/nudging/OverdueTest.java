package dev.atelier.mentorship.nudging;

import static dev.atelier.mentorship.jooq.Tables.ABSENCE;
import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.mailing.Mail;
import dev.atelier.mentorship.world.AtBrowsers;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@AtBrowsers
class OverdueTest extends WorkInWaiting {

    @Test
    void aReviewerHearsOnceADayOfWhatIsDueByDayAndWhileThere() {
        var round = handing.waiting(meera, cohort);
        give(round);
        // Due on Thursday evening: three working days of the staff.
        at("2030-08-06T04:30:00Z");
        assertThat(digests()).isEmpty();
        at("2030-08-06T20:00:00Z");
        assertThat(digests()).isEmpty();
        at("2030-08-07T04:30:00Z");
        at("2030-08-07T08:30:00Z");
        assertThat(digests()).hasSize(1);
        assertThat(digests().getFirst().text()).contains("Portraits", "due Thu 8 Aug, 18:00");
        away("2030-08-08", "2030-08-09");
        at("2030-08-08T04:30:00Z");
        at("2030-08-09T14:00:00Z");
        at("2030-08-10T04:30:00Z");
        assertThat(digests()).hasSize(1);
        at("2030-08-12T04:30:00Z");
        assertThat(digests()).hasSize(2);
        assertThat(digests().getLast().text()).contains("past the promise");
    }

    @Test
    void whoLeadsHearsOfWhatIsLongOverdueWhoeverHasIt() {
        var latha = "latha" + UUID.randomUUID();
        var lead = world.mentor(latha);
        db.insertInto(COHORT_STAFF).values(cohort.value(), lead, "LEAD").execute();
        handing.waiting(meera, cohort);
        at("2030-08-09T04:30:00Z");
        assertThat(to(latha, "Reviews that are overdue")).isEmpty();
        at("2030-08-12T04:30:00Z");
        assertThat(to(latha, "Reviews that are overdue")).hasSize(1);
    }

    private void give(UUID round) {
        db.update(ROUND)
                .set(ROUND.ASSIGNEE_ID, ravi)
                .set(ROUND.ASSIGNED_AT, OffsetDateTime.parse("2030-08-05T00:00Z"))
                .where(ROUND.ID.eq(round))
                .execute();
    }

    private void away(String first, String last) {
        db.insertInto(ABSENCE)
                .values(
                        UUID.randomUUID(),
                        ravi,
                        LocalDate.parse(first),
                        LocalDate.parse(last),
                        "Asia/Kolkata",
                        false,
                        OffsetDateTime.parse("2030-08-05T00:00Z"))
                .execute();
    }

    private List<Mail> digests() {
        return to(reviewer, "Reviews that are due");
    }
}
