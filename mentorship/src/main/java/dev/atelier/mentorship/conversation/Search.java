package dev.atelier.mentorship.conversation;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.COHORT_STAFF;
import static dev.atelier.mentorship.jooq.Tables.CONVERSATION;
import static dev.atelier.mentorship.jooq.Tables.MESSAGE;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.springframework.stereotype.Component;

/** Finds conversations by words of their subject or messages; for the staff, by the learner's name too. */
@Component
class Search {

    static final int MOST = 50;

    /** Around what stands out in an excerpt; no text has these. */
    static final String BEGIN = "\u0001";

    static final String END = "\u0002";

    /** What the indexes are made of, word for word. */
    private static final String VISIBLE = "to_tsvector('simple', translate(left({0}, 100000), '<>', '  '))";

    private static final String SUBJECT = "to_tsvector('simple', translate({0}, '<>', '  '))";

    private static final int EXCERPT = 200;
    private static final String HEADLINE =
            "MaxFragments=1, MaxWords=28, MinWords=12, StartSel=" + BEGIN + ", StopSel=" + END;

    private final DSLContext db;

    Search(DSLContext db) {
        this.db = db;
    }

    /** A conversation that was found; {@code excerpt} is empty where only its subject or learner fits. */
    record Hit(UUID id, String subject, String learner, String title, Instant last, ZoneId zone, String excerpt) {}

    List<Hit> mine(UUID learner, SearchWords words) {
        return find(CONVERSATION.LEARNER_ID.eq(learner), inWords(words), words);
    }

    /**
     * Of the cohorts that somebody teaches.
     *
     * @param everywhere all cohorts, not only those that the person teaches
     */
    List<Hit> taught(UUID person, boolean everywhere, SearchWords words) {
        var reach = everywhere
                ? noCondition()
                : CONVERSATION.COHORT_ID.in(
                        select(COHORT_STAFF.COHORT_ID).from(COHORT_STAFF).where(COHORT_STAFF.MENTOR_ID.eq(person)));
        return find(reach, inWords(words).or(inName(words)), words);
    }

    private List<Hit> find(Condition reach, Condition fits, SearchWords words) {
        return db.select(
                        CONVERSATION.ID,
                        CONVERSATION.SUBJECT,
                        coalesce(Transcripts.learnerName(CONVERSATION.LEARNER_ID), inline("A learner")),
                        COHORT.TITLE,
                        CONVERSATION.LAST_AT.convertFrom(OffsetDateTime::toInstant),
                        COHORT.ZONE.convertFrom(ZoneId::of),
                        excerpt(words))
                .from(CONVERSATION)
                .join(COHORT)
                .on(COHORT.ID.eq(CONVERSATION.COHORT_ID))
                .where(reach, fits)
                .orderBy(CONVERSATION.LAST_AT.desc(), CONVERSATION.ID)
                .limit(MOST)
                .fetch(Records.mapping(Hit::new));
    }

    private static Condition inWords(SearchWords words) {
        return words.areUnspaced()
                ? contains(CONVERSATION.SUBJECT, words)
                        .or(exists(selectOne()
                                .from(MESSAGE)
                                .where(MESSAGE.CONVERSATION_ID.eq(CONVERSATION.ID), contains(MESSAGE.VISIBLE, words))))
                : CONVERSATION.ID.in(select(MESSAGE.CONVERSATION_ID)
                        .from(MESSAGE)
                        .where(fits(VISIBLE, MESSAGE.VISIBLE, words))
                        .union(select(CONVERSATION.as("by_subject").ID)
                                .from(CONVERSATION.as("by_subject"))
                                .where(fits(SUBJECT, CONVERSATION.as("by_subject").SUBJECT, words))));
    }

    private static Condition inName(SearchWords words) {
        return CONVERSATION.LEARNER_ID.in(
                select(PARTICIPANT.ID).from(PARTICIPANT).where(contains(PARTICIPANT.NAME, words)));
    }

    /** All of the words, anywhere, in whatever case. */
    private static Condition contains(Field<String> text, SearchWords words) {
        return words.words().stream()
                .map(text::containsIgnoreCase)
                .reduce(Condition::and)
                .orElseThrow();
    }

    private static Condition fits(String vector, Field<String> text, SearchWords words) {
        return condition(vector + " @@ {1}", text, words.query());
    }

    /** From the latest message that fits. */
    private static Field<String> excerpt(SearchWords words) {
        var shown = words.areUnspaced()
                ? left(MESSAGE.VISIBLE, EXCERPT)
                : field(
                        "ts_headline('simple', translate(left({0}, 100000), '<>', '  '), {1}, {2})",
                        String.class, MESSAGE.VISIBLE, words.query(), inline(HEADLINE));
        var fits = words.areUnspaced() ? contains(MESSAGE.VISIBLE, words) : fits(VISIBLE, MESSAGE.VISIBLE, words);
        return coalesce(
                field(select(shown)
                        .from(MESSAGE)
                        .where(MESSAGE.CONVERSATION_ID.eq(CONVERSATION.ID), fits)
                        .orderBy(MESSAGE.AT.desc())
                        .limit(1)),
                inline(""));
    }
}
