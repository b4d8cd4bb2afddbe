package dev.atelier.learner.selection;

import static dev.atelier.learner.jooq.Tables.ATTENDANCE;
import static dev.atelier.learner.jooq.Tables.ENROLMENT_HISTORY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.enrolment.EnrolmentTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@EnrolmentTest
class SelectionPagesTest extends SelectionTest {

    @Test
    void aSeatIsGivenOutOfTurnWithItsReasonOnRecordButNeverMoreThanThereAre() {
        know(venue.change(cohort, cohort.status(), 3));

        assertThat(ask("seat", RAVI, dev, chand, asha))
                .hasStatusOk()
                .bodyText()
                .contains("Give 3 people a seat?")
                .containsSubsequence(
                        "Asha", "is so already", "Chand", "will be done", "Dev", "can't be done", "No seat is free.");
        assertThat(mails.all()).as("nothing is done yet").isEmpty();

        assertThat(run("seat", RAVI, Map.of("words", "Comes with the speaker."), dev, asha))
                .bodyText()
                .contains("Comes with the speaker.")
                .containsSubsequence("Asha", "is so already", "Dev", "done");
        assertThat(venue.fate(cohort, dev)).containsExactly("ENROLLED");
        assertThat(venue.fate(cohort, chand)).containsExactly("WAITLISTED");
        assertThat(db.fetchValues(ENROLMENT_HISTORY.REASON, ENROLMENT_HISTORY.ACTOR.eq(RAVI)))
                .contains("Given by the staff: Comes with the speaker.");
        assertThat(mails.all()).hasSize(1);

        run("seat", RAVI, Map.of("words", "Again."), chand);
        assertThat(venue.fate(cohort, chand)).as("no seat is free").containsExactly("WAITLISTED");
    }

    @Test
    void whoWasRemovedMayBeGivenASeatAgain() {
        run("removal", ADMIN, Map.of("words", "By mistake."), asha);
        run("seat", RAVI, Map.of("words", "It was a mistake."), asha);

        assertThat(venue.fate(cohort, asha)).containsExactly("REMOVED", "ENROLLED");
        run("seat", RAVI, Map.of("words", "Once more."), asha);
        assertThat(venue.fate(cohort, asha)).containsExactly("REMOVED", "ENROLLED");
    }

    @Test
    void onlyAdminsRemoveAndEachReadsWhy() {
        assertThat(ask("removal", RAVI, asha)).hasStatus(403);
        assertThat(ask("removal", ADMIN, asha, chand)).bodyText().contains("Remove 2 people?");
        assertThat(run("removal", ADMIN, Map.of("words", " "), asha, chand))
                .hasStatus(422)
                .bodyText()
                .contains("Please say why.", "Asha", "Chand");

        run("removal", ADMIN, Map.of("words", "Booked twice."), asha, chand);
        assertThat(venue.fate(cohort, asha)).containsExactly("REMOVED");
        assertThat(venue.fate(cohort, chand)).containsExactly("REMOVED");
        assertThat(mails.all()).hasSize(2);
    }

    @Test
    void aMailGoesToEverybodyWhoIsFoundAndAnswersGoToItsWriter() throws Exception {
        var words = Map.of("subject", "Bring a charger", "words", "The room has few sockets.\nHalf.");
        var found = new HashMap<>(Map.of("verb", "mail", "all", "true", "state", "seated"));
        assertThat(post("/selection", RAVI, found)).bodyText().contains("Write to 2 people", "Asha", "Bela");

        run("mail", RAVI, words, asha, bela);
        assertThat(mails.all()).hasSize(2);
        var mail = mails.all().getFirst();
        assertThat(mail.getSubject()).isEqualTo("Bring a charger");
        assertThat(mail.getReplyTo()[0]).hasToString("Ravi <ravi@example.org>");
        assertThat(mail.getContent().toString()).contains("Hello Asha,", "The room has few sockets.\nHalf.", "Ravi");
        assertThat(run("mail", RAVI, Map.of("subject", "x".repeat(151), "words", "y".repeat(5001)), asha))
                .hasStatus(422)
                .bodyText()
                .contains("yyyyy", "at most 150 characters");
    }

    @Test
    void whoHasASeatIsExcusedForADay() {
        assertThat(run("excuse", RAVI, Map.of("day", "2023-08-06"), asha)).hasStatus(422);
        assertThat(run("excuse", RAVI, Map.of("day", "2023-08-05"), asha, chand))
                .bodyText()
                .containsSubsequence("Asha", "done", "Chand", "not done", "Has no seat.");
        assertThat(db.fetchValues(ATTENDANCE.STATUS, ATTENDANCE.LEARNER_ID.eq(asha.value())))
                .containsExactly("EXCUSED");
        assertThat(db.fetchCount(ATTENDANCE, ATTENDANCE.LEARNER_ID.eq(chand.value())))
                .isZero();
    }
}
