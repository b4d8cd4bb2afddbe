package dev.atelier.mentorship.nudging;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.ROUND;
import static dev.atelier.mentorship.jooq.Tables.WORK;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import dev.atelier.mentorship.availability.Availabilities;
import dev.atelier.mentorship.nudging.Nudged.Kind;
import dev.atelier.mentorship.waiting.ReviewSettings;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells reviewers once a day what of theirs is due by tomorrow or overdue, and those who lead a cohort what is long overdue in
 * it. Never at night or on a day off by their own hours.
 */
@Component
class ReviewerDigests {

    private static final int MOST = 50;
    private static final Duration LOOK_AHEAD = Duration.ofDays(2);

    private final DSLContext db;
    private final Availabilities availabilities;
    private final Nudged nudged;
    private final DigestMail mail;
    private final ReviewSettings settings;

    ReviewerDigests(
            DSLContext db, Availabilities availabilities, Nudged nudged, DigestMail mail, ReviewSettings settings) {
        this.db = db;
        this.availabilities = availabilities;
        this.nudged = nudged;
        this.mail = mail;
        this.settings = settings;
    }

    /** Somebody who may have to hear of something; the zone is that of a cohort of theirs. */
    record Person(UUID id, String name, String address, ZoneId zone) {}

    /** A round that is due or overdue. */
    record Line(UUID round, String title, String cohort, OffsetDateTime due, ZoneId zone) {}

    /** Those of whose rounds something is due soon, and those who lead where something is long overdue. */
    List<Person> people(Instant now) {
        var soon = now.plus(LOOK_AHEAD).atOffset(UTC);
        var waiting = ROUND.STATE.eq(inline("SUBMITTED"));
        var asked = select(ROUND.ASSIGNEE_ID)
                .from(ROUND)
                .where(waiting, ROUND.ASSIGNEE_ID.isNotNull(), ROUND.DUE_AT.le(soon));
        var leading = select(COHORT_STAFF.MENTOR_ID)
                .from(COHORT_STAFF)
                .join(ROUND)
                .on(ROUND.COHORT_ID.eq(COHORT_STAFF.COHORT_ID))
                .where(waiting, ROUND.DUE_AT.le(late(now)), COHORT_STAFF.ROLE.eq(inline("LEAD")));
        var zone = select(org.jooq.impl.DSL.min(COHORT.ZONE))
                .from(COHORT)
                .join(COHORT_STAFF)
                .on(COHORT_STAFF.COHORT_ID.eq(COHORT.ID))
                .where(COHORT_STAFF.MENTOR_ID.eq(MENTOR.ID));
        return db.select(
                        MENTOR.ID,
                        MENTOR.NAME,
                        MENTOR.ADDRESS,
                        org.jooq
                                .impl
                                .DSL
                                .coalesce(org.jooq.impl.DSL.field(zone), inline("UTC"))
                                .convertFrom(ZoneId::of))
                .from(MENTOR)
                .where(MENTOR.ID.in(asked.union(leading)))
                .and(MENTOR.TEACHES)
                .orderBy(MENTOR.ID)
                .fetch(Records.mapping(Person::new));
    }

    /** Writes to one person, if this is an hour of a day on which they work and they have not heard today. */
    @Transactional
    public boolean write(Person person, Instant now) {
        var hours = availabilities.of(person.id(), now).of(person.id(), person.zone());
        if (!DigestHour.isRight(hours, now)) {
            return false;
        }
        var here = now.atZone(hours.zone());
        var tomorrow = here.toLocalDate().plusDays(2).atStartOfDay(hours.zone()).toOffsetDateTime();
        var mine = lines(ROUND.ASSIGNEE_ID.eq(person.id()).and(ROUND.DUE_AT.lt(tomorrow)));
        var leads = select(COHORT_STAFF.COHORT_ID)
                .from(COHORT_STAFF)
                .where(COHORT_STAFF.MENTOR_ID.eq(person.id()), COHORT_STAFF.ROLE.eq("LEAD"));
        var late = lines(ROUND.COHORT_ID
                .in(leads)
                .and(ROUND.ASSIGNEE_ID.isDistinctFrom(person.id()))
                .and(ROUND.LEARNER_ID.ne(person.id()))
                .and(ROUND.DUE_AT.le(late(now))));
        if ((mine.isEmpty() && late.isEmpty())
                || !nudged.note(person.id(), Kind.DIGEST, here.toLocalDate(), person.id(), now)) {
            return false;
        }
        mail.send(person, mine, late, now);
        return true;
    }

    private OffsetDateTime late(Instant now) {
        return now.minus(Duration.ofDays(settings.late())).atOffset(UTC);
    }

    private List<Line> lines(Condition which) {
        return db.select(ROUND.ID, WORK.TITLE, COHORT.TITLE, ROUND.DUE_AT, COHORT.ZONE.convertFrom(ZoneId::of))
                .from(ROUND)
                .join(WORK)
                .on(WORK.ID.eq(ROUND.WORK_ID))
                .join(COHORT)
                .on(COHORT.ID.eq(ROUND.COHORT_ID))
                .where(ROUND.STATE.eq(inline("SUBMITTED")))
                .and(which)
                .orderBy(ROUND.DUE_AT, ROUND.ID)
                .limit(MOST)
                .fetch(Records.mapping(Line::new));
    }
}
