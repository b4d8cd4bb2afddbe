package dev.atelier.learner.signup;

import static dev.atelier.learner.jooq.Tables.ENROLMENT;
import static dev.atelier.learner.jooq.Tables.INVITATION;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.CohortId;
import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.door.Times;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps who is invited to which cohort. */
@Component
public class Invitations {

    private final DSLContext db;

    Invitations(DSLContext db) {
        this.db = db;
    }

    /**
     * Somebody who is invited.
     *
     * @param became the newest of their enrolments in this cohort; null if they have not come yet
     */
    record Invitation(String address, Instant at, @Nullable EnrolmentStatus became) {}

    /** Whether somebody with this address is invited, as part of a bigger query. */
    public static Condition invited(Field<UUID> cohort, Field<String> address) {
        return exists(selectOne()
                .from(INVITATION)
                .where(INVITATION.COHORT_ID.eq(cohort), INVITATION.ADDRESS.eq(lower(address))));
    }

    /** The newest first. */
    List<Invitation> of(CohortId cohort, int most) {
        var became = select(ENROLMENT.STATUS)
                .from(ENROLMENT)
                .join(LEARNER_)
                .on(LEARNER_.ID.eq(ENROLMENT.LEARNER_ID))
                .where(
                        ENROLMENT.COHORT_ID.eq(INVITATION.COHORT_ID),
                        lower(LEARNER_.ADDRESS).eq(INVITATION.ADDRESS))
                .orderBy(ENROLMENT.WAITING_NUMBER.desc())
                .limit(1)
                .<String>asField("became");
        return db.select(INVITATION.ADDRESS, INVITATION.INVITED_AT, became)
                .from(INVITATION)
                .where(INVITATION.COHORT_ID.eq(cohort.value()))
                .orderBy(INVITATION.INVITED_AT.desc(), INVITATION.ADDRESS)
                .limit(most)
                .fetch(found -> new Invitation(
                        found.value1(),
                        found.value2().toInstant(),
                        found.value3() == null ? null : EnrolmentStatus.valueOf(found.value3())));
    }

    int count(CohortId cohort) {
        return db.fetchCount(INVITATION, INVITATION.COHORT_ID.eq(cohort.value()));
    }

    /** False if the address is invited already. */
    boolean add(CohortId cohort, String address, UUID by, Instant now) {
        return db.insertInto(INVITATION)
                        .set(INVITATION.COHORT_ID, cohort.value())
                        .set(INVITATION.ADDRESS, address)
                        .set(INVITATION.INVITED_BY, by)
                        .set(INVITATION.INVITED_AT, Times.stored(now))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean takeBack(CohortId cohort, String address) {
        return db.deleteFrom(INVITATION)
                        .where(INVITATION.COHORT_ID.eq(cohort.value()), INVITATION.ADDRESS.eq(address))
                        .execute()
                == 1;
    }
}
