package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.REVIEW;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.CohortId;
import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.AtOnce;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several hands at a review that waits for its second reader. */
@AtBrowsers
class SecondLookRaceTest {

    private static final int READERS = 8;

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    SecondReading reading;

    @Autowired
    ReviewDrafts drafts;

    @Autowired
    DSLContext db;

    UUID ravi;
    List<UUID> readers = List.of();
    CohortId cohort;

    @BeforeEach
    void manyWhoTeach() {
        ravi = world.mentor("Ravi");
        readers = IntStream.range(0, READERS)
                .mapToObj(number -> world.mentor("Latha" + number))
                .toList();
        var staff = new UUID[READERS + 1];
        staff[0] = ravi;
        for (var at = 0; at < READERS; at++) {
            staff[at + 1] = readers.get(at);
        }
        cohort = world.cohort(staff);
    }

    @RepeatedTest(3)
    void ofSeveralReadersOneSettlesIt() throws Exception {
        var round = waiting();
        var ready = ready(round);

        var answers = AtOnce.all(IntStream.range(0, READERS)
                .<Callable<SecondReading.Answer>>mapToObj(at -> () -> at % 2 == 0
                        ? reading.publish(new Reviewer(readers.get(at), false), round, ready)
                        : reading.sendBack(new Reviewer(readers.get(at), false), round, ready, "Kinder"))
                .toList());

        assertThat(answers).containsOnlyOnce(SecondReading.Answer.DONE);
    }

    /** Whatever comes first: what is published is what was read. */
    @RepeatedTest(8)
    void wordsThatChangeMeanwhileAreNeverPublishedUnread() throws Exception {
        var round = waiting();
        var ready = ready(round);

        AtOnce.all(List.<Callable<Object>>of(
                () -> reading.publish(new Reviewer(readers.getFirst(), false), round, ready),
                () -> drafts.save(new Reviewer(ravi, false), round, "Unread.", Optional.of(Verdict.REVISE))));

        var review = db.selectFrom(REVIEW)
                .where(REVIEW.ROUND_ID.eq(round), REVIEW.REVIEWER_ID.eq(ravi))
                .fetchSingle();
        assertThat(review.getPublishedAt() != null)
                .as(review.getSummary())
                .isEqualTo(review.getSummary().equals("Look at the light."));
    }

    /** The control: readers who look whether it waits, and then publish, with words that nothing calls back. */
    @Test
    void withoutLockAndTokenUnreadWordsArePublished() throws Exception {
        var unread = false;
        for (var run = 0; run < 20 && !unread; run++) {
            var round = waiting();
            var draft = REVIEW.ROUND_ID.eq(round).and(REVIEW.REVIEWER_ID.eq(ravi));
            AtOnce.all(List.<Callable<Object>>of(
                    () -> {
                        var waits = db.fetchExists(ROUND, ROUND.ID.eq(round).and(ROUND.READY_AT.isNotNull()));
                        return waits
                                ? db.update(REVIEW)
                                        .set(REVIEW.PUBLISHED_AT, java.time.OffsetDateTime.parse("2023-08-09T07:00Z"))
                                        .where(draft)
                                        .execute()
                                : 0;
                    },
                    () -> db.update(REVIEW)
                            .set(REVIEW.SUMMARY, "Unread.")
                            .where(draft)
                            .and(REVIEW.PUBLISHED_AT.isNull())
                            .execute()));
            unread = db.fetchExists(
                    REVIEW, draft.and(REVIEW.SUMMARY.eq("Unread.")).and(REVIEW.PUBLISHED_AT.isNotNull()));
        }
        assertThat(unread).isTrue();
    }

    private UUID waiting() throws Exception {
        var round = Round.handedIn(visitor, handing, world.learner("Meera", cohort), cohort);
        var reviewer = visitor.instructor(ravi);
        round.claim(reviewer);
        round.publish(reviewer, "ACCEPTED", "look", "yes");
        return round.id();
    }

    private UUID ready(UUID round) {
        return Objects.requireNonNull(db.select(ROUND.READY_TOKEN)
                .from(ROUND)
                .where(ROUND.ID.eq(round))
                .fetchSingle(ROUND.READY_TOKEN));
    }
}
