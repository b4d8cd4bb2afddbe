package dev.atelier.learner.help;

import static dev.atelier.learner.jooq.Tables.HELP_CAUSE;
import static dev.atelier.learner.jooq.Tables.HELP_REQUEST;
import static dev.atelier.learner.jooq.Tables.LEARNER_;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;

import dev.atelier.event.CohortId;
import dev.atelier.learner.jooq.tables.HelpRequest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.Row3;
import org.springframework.stereotype.Component;

/** Reads a line in one statement. */
@Component
public class HelpLines {

    private final DSLContext db;

    HelpLines(DSLContext db) {
        this.db = db;
    }

    public HelpLine of(CohortId cohort) {
        return db.select(requests(cohort.value()), helped(cohort.value()))
                .fetchSingle(mapping((requests, helped) -> new HelpLine(
                        requests, helped.stream().collect(Collectors.toMap(Record2::value1, Record2::value2)))));
    }

    /** How many will be helped before an open request, as a column beside it. */
    public static Field<Integer> before() {
        var before = HELP_REQUEST.as("before");
        return field(selectCount()
                .from(before)
                .where(before.COHORT_ID.eq(HELP_REQUEST.COHORT_ID))
                .and(before.STATUS.eq(inline("WAITING")))
                .and(place(before).lt(place(HELP_REQUEST))));
    }

    /** First asked, first helped; within a minute whoever was helped least; then as the database took them. */
    private static Row3<LocalDateTime, Integer, Long> place(HelpRequest request) {
        return row(request.ASKED_MINUTE, request.HELPED_BEFORE, request.PLACE);
    }

    private static Field<List<HelpLine.Request>> requests(UUID cohort) {
        return multiset(select(
                                HELP_REQUEST.ID,
                                LEARNER_.ID,
                                LEARNER_.NAME,
                                HELP_REQUEST.CLAIMED_BY.convertFrom(Optional::ofNullable),
                                field(HELP_REQUEST.STATUS.eq("PAUSED")),
                                HELP_REQUEST.ASKED_AT.convertFrom(at -> at.toInstant()),
                                coalesce(HELP_REQUEST.CLAIMED_AT, HELP_REQUEST.PAUSED_AT)
                                        .convertFrom(
                                                at -> Optional.ofNullable(at).map(then -> then.toInstant())),
                                HELP_REQUEST.PAUSED_SECONDS.convertFrom(Duration::ofSeconds),
                                HELP_REQUEST.HELPED_BEFORE,
                                coalesce(HELP_CAUSE.WORDS, inline("")),
                                HELP_REQUEST.SEES,
                                HELP_REQUEST.SITS)
                        .from(HELP_REQUEST)
                        .join(LEARNER_)
                        .on(LEARNER_.ID.eq(HELP_REQUEST.LEARNER_ID))
                        .leftJoin(HELP_CAUSE)
                        .on(HELP_CAUSE.ID.eq(HELP_REQUEST.CAUSE_ID))
                        .where(HELP_REQUEST.COHORT_ID.eq(val(cohort)))
                        .and(HelpQueue.IS_OPEN)
                        .orderBy(HELP_REQUEST.ASKED_MINUTE, HELP_REQUEST.HELPED_BEFORE, HELP_REQUEST.PLACE))
                .convertFrom(open -> open.map(mapping(HelpLine.Request::new)));
    }

    private static Field<Result<Record2<UUID, Integer>>> helped(UUID cohort) {
        var ended = HELP_REQUEST.as("ended");
        return multiset(select(ended.CLAIMED_BY, count())
                .from(ended)
                .where(ended.COHORT_ID.eq(val(cohort)))
                .and(ended.STATUS.eq(inline("RESOLVED")))
                .and(ended.CLAIMED_BY.isNotNull())
                .groupBy(ended.CLAIMED_BY));
    }
}
