package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static java.time.ZoneOffset.UTC;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;

import dev.atelier.api.Cursor;
import dev.atelier.learner.LearnerId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A learner's conversations, the latest word first. */
@Component
class MyConversations {

    private static final int MOST = 200;

    private final DSLContext db;

    MyConversations(DSLContext db) {
        this.db = db;
    }

    record Line(
            UUID id,
            String subject,
            String turn,
            @Nullable Instant since,
            Instant last,
            @Nullable String mentor,
            ZoneId zone) {}

    List<Line> of(LearnerId learner) {
        return of(learner, null, MOST);
    }

    /** @param after where the page before ended */
    List<Line> of(LearnerId learner, @Nullable Cursor after, int most) {
        return db.select(
                        CONVERSATION.ID,
                        CONVERSATION.SUBJECT,
                        CONVERSATION.TURN,
                        CONVERSATION.WAITING_SINCE.convertFrom(MyConversations::instant),
                        CONVERSATION.LAST_AT.convertFrom(OffsetDateTime::toInstant),
                        Transcripts.mentorName(CONVERSATION.MENTOR_ID),
                        COHORT.ZONE.convertFrom(ZoneId::of))
                .from(CONVERSATION)
                .join(COHORT)
                .on(COHORT.ID.eq(CONVERSATION.COHORT_ID))
                .where(CONVERSATION.LEARNER_ID.eq(learner.value()), after(after))
                .orderBy(CONVERSATION.LAST_AT.desc(), CONVERSATION.ID)
                .limit(most)
                .fetch(mapping(Line::new));
    }

    private static Condition after(@Nullable Cursor place) {
        if (place == null) {
            return noCondition();
        }
        var moment = place.at().atOffset(UTC);
        return CONVERSATION
                .LAST_AT
                .lt(moment)
                .or(CONVERSATION.LAST_AT.eq(moment).and(CONVERSATION.ID.gt(place.id())));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
