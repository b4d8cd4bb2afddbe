package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.AtOnce;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several hands reach for one round. */
@AtBrowsers
class ClaimRaceTest {

    private static final int REVIEWERS = 10;

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    Claims claims;

    @Autowired
    DSLContext db;

    @RepeatedTest(5)
    void oneReviewerGetsTheRound() {
        var staff = staff();
        var round = round(staff);

        var answers = AtOnce.all(staff.stream()
                .<Callable<Boolean>>map(person -> () -> claims.claim(new Reviewer(person, false), round))
                .toList());

        assertThat(answers).containsOnlyOnce(true);
    }

    /** The control: look first, then take. */
    @Test
    void withoutTheConditionInTheUpdateSeveralBelieveTheyHaveIt() {
        var most = 0L;
        for (var run = 0; run < 20 && most < 2; run++) {
            var staff = staff();
            var round = round(staff);
            var answers = AtOnce.all(staff.stream()
                    .<Callable<Boolean>>map(person -> () -> lookThenTake(person, round))
                    .toList());
            most = Collections.frequency(answers, true);
        }
        assertThat(most).isGreaterThan(1);
    }

    @RepeatedTest(5)
    void aClaimAndAWithdrawalNeverBothSucceed() {
        var ravi = world.mentor("Ravi");
        var cohort = world.cohort(ravi);
        var meera = world.learner("Meera", cohort);
        var round = handing.waiting(meera, cohort);
        var withdrawal = Handing.base(handing.work(round), 1) + "/withdrawal";

        var answers =
                AtOnce.all(List.<Callable<Boolean>>of(() -> claims.claim(new Reviewer(ravi, false), round), () -> {
                    visitor.learner(meera).post(withdrawal);
                    return handing.state(round).equals("WITHDRAWN");
                }));

        assertThat(answers).containsOnlyOnce(true);
        assertThat(handing.state(round)).isEqualTo(answers.getFirst() ? "SUBMITTED" : "WITHDRAWN");
    }

    private boolean lookThenTake(UUID person, UUID round) {
        var free = db.fetchExists(ROUND, ROUND.ID.eq(round).and(ROUND.REVIEWER_ID.isNull()));
        if (free) {
            db.update(ROUND)
                    .set(ROUND.REVIEWER_ID, person)
                    .set(ROUND.CLAIM_TOKEN, UUID.randomUUID())
                    .set(ROUND.LEASE_UNTIL, OffsetDateTime.parse("2023-07-01T07:00Z"))
                    .where(ROUND.ID.eq(round))
                    .execute();
        }
        return free;
    }

    private List<UUID> staff() {
        return new ArrayList<>(IntStream.range(0, REVIEWERS)
                .mapToObj(number -> world.mentor("Ravi" + number))
                .toList());
    }

    private UUID round(List<UUID> staff) {
        var cohort = world.cohort(staff.toArray(UUID[]::new));
        return handing.waiting(world.learner("Meera", cohort), cohort);
    }
}
