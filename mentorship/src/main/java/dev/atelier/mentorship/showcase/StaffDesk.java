package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT_REPORT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT_TAKEDOWN;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static java.time.ZoneOffset.UTC;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.api.Cursor;
import dev.atelier.mentorship.page.Moment;
import dev.atelier.mentorship.page.ShowcaseDeskPage;
import dev.atelier.mentorship.page.ShowcaseDeskPage.Line;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the staff looks after: reports first, then all that is shown, and what was taken down. */
@Component
class StaffDesk {

    private static final int MOST = 50;

    private final DSLContext db;

    StaffDesk(DSLContext db) {
        this.db = db;
    }

    ShowcaseDeskPage page(Onlooker staff, @Nullable Cursor after) {
        var reported = after == null
                ? lines(staff, exists(selectOne().from(EXHIBIT_REPORT).where(EXHIBIT_REPORT.EXHIBIT_ID.eq(EXHIBIT.ID))))
                        .stream()
                        .limit(MOST)
                        .map(Found::line)
                        .toList()
                : List.<Line>of();
        var found = lines(
                staff,
                after == null
                        ? noCondition()
                        : row(EXHIBIT.SHOWN_AT, EXHIBIT.ID).lt(after.at().atOffset(UTC), after.id()));
        var shown = found.subList(0, Math.min(MOST, found.size()));
        return new ShowcaseDeskPage(
                reported,
                shown.stream().map(Found::line).toList(),
                found.size() > MOST
                        ? "/staff/showcase?after=" + shown.getLast().cursor().word()
                        : "",
                after == null ? takedowns(staff) : List.of());
    }

    private record Found(UUID id, OffsetDateTime at, Line line) {

        Cursor cursor() {
            return new Cursor(at.toInstant(), id);
        }
    }

    private List<Found> lines(Onlooker staff, Condition which) {
        var reports = multiset(select(EXHIBIT_REPORT.WORDS)
                        .from(EXHIBIT_REPORT)
                        .where(EXHIBIT_REPORT.EXHIBIT_ID.eq(EXHIBIT.ID))
                        .orderBy(EXHIBIT_REPORT.REPORTED_AT, EXHIBIT_REPORT.ID))
                .convertFrom(rows -> rows.map(report -> report.value1()));
        return db.select(
                        EXHIBIT.ID,
                        EXHIBIT.TITLE,
                        PARTICIPANT.NAME,
                        COHORT.TITLE,
                        EXHIBIT.REACH.convertFrom(Reach::valueOf),
                        EXHIBIT.SHOWN_AT,
                        COHORT.ZONE,
                        reports)
                .from(EXHIBIT)
                .join(COHORT)
                .on(COHORT.ID.eq(EXHIBIT.COHORT_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(EXHIBIT.LEARNER_ID))
                .where(which)
                .and(staff.looksAfter(EXHIBIT.COHORT_ID))
                .orderBy(EXHIBIT.SHOWN_AT.desc(), EXHIBIT.ID.desc())
                .limit(MOST + 1)
                .fetch(line -> new Found(
                        line.value1(),
                        line.value6(),
                        new Line(
                                line.value1().toString(),
                                line.value2(),
                                line.value3(),
                                line.value4(),
                                line.value5() == Reach.WORLD ? "to the world" : "to its cohort",
                                Moment.of(line.value6().toInstant(), ZoneId.of(line.value7())),
                                line.value8())));
    }

    private List<ShowcaseDeskPage.Takedown> takedowns(Onlooker staff) {
        return db.select(
                        EXHIBIT_TAKEDOWN.ID,
                        EXHIBIT_TAKEDOWN.TITLE,
                        PARTICIPANT.NAME,
                        EXHIBIT_TAKEDOWN.REASON,
                        select(MENTOR.NAME)
                                .from(MENTOR)
                                .where(MENTOR.ID.eq(EXHIBIT_TAKEDOWN.TAKEN_BY))
                                .asField(),
                        EXHIBIT_TAKEDOWN.TAKEN_AT,
                        EXHIBIT_TAKEDOWN.ALLOWED_AT.isNotNull(),
                        COHORT.ZONE)
                .from(EXHIBIT_TAKEDOWN)
                .join(COHORT)
                .on(COHORT.ID.eq(EXHIBIT_TAKEDOWN.COHORT_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(EXHIBIT_TAKEDOWN.LEARNER_ID))
                .where(staff.looksAfter(EXHIBIT_TAKEDOWN.COHORT_ID))
                .orderBy(EXHIBIT_TAKEDOWN.TAKEN_AT.desc(), EXHIBIT_TAKEDOWN.ID.desc())
                .limit(MOST)
                .fetch(down -> new ShowcaseDeskPage.Takedown(
                        down.value1().toString(),
                        down.value2(),
                        down.value3(),
                        down.value4(),
                        down.value5() == null ? "an admin" : down.value5().toString(),
                        Moment.of(down.value6().toInstant(), ZoneId.of(down.value8())),
                        down.value7(),
                        staff.admin() && !down.value7()));
    }
}
