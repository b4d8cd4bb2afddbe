package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static org.jooq.Records.mapping;

import dev.atelier.learner.LearnerId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
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
                .where(CONVERSATION.LEARNER_ID.eq(learner.value()))
                .orderBy(CONVERSATION.LAST_AT.desc(), CONVERSATION.ID)
                .limit(MOST)
                .fetch(mapping(Line::new));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
