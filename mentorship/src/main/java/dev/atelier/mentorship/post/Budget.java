package dev.atelier.mentorship.post;

import static dev.atelier.mentorship.jooq.Tables.LETTER;
import static dev.atelier.mentorship.jooq.Tables.MONTH;
import static dev.atelier.mentorship.jooq.Tables.NO_NOTICES;
import static dev.atelier.mentorship.jooq.Tables.UNREACHABLE;
import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Says why a letter must not be sent, so that no loop of any make can go on. */
@Component
class Budget {

    /** Mails to one person in one conversation and day; people do not write that many. */
    static final int MESSAGES_A_DAY = 20;

    private static final int CONFIRMATIONS_A_DAY = 3;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Pattern NOBODY = Pattern.compile(
            "(?:mailer-daemon|postmaster|root|abuse|(?:no|do-?not)[._-]?reply|bounces?|owner-.*|.*-(?:request|owner|bounces?))(?:[+=-].*)?@.*");

    private final DSLContext db;
    private final MailSettings settings;

    Budget(DSLContext db, MailSettings settings) {
        this.db = db;
        this.settings = settings;
    }

    /** Empty when nothing speaks against it. */
    Optional<String> objection(Letter letter, Instant now) {
        var address = letter.to().address();
        return unwritable(address)
                .or(() -> answersNobody(letter))
                .or(() -> unreachable(address))
                .or(() -> unwanted(letter))
                .or(() -> exhausted(letter, now));
    }

    private Optional<String> unwritable(String address) {
        if (address.isEmpty()) {
            return Optional.of("there is no address to write to");
        }
        return settings.isOurs(address) ? Optional.of("the address is our own") : Optional.empty();
    }

    private static Optional<String> answersNobody(Letter letter) {
        return letter.kind().manner() == LetterKind.Manner.ANSWER
                        && NOBODY.matcher(letter.to().address().toLowerCase(Locale.ROOT))
                                .matches()
                ? Optional.of("nobody reads mail at that address")
                : Optional.empty();
    }

    private Optional<String> unreachable(String address) {
        return db.select(UNREACHABLE.REASON)
                .from(UNREACHABLE)
                .where(UNREACHABLE.ADDRESS_HASH.eq(Tokens.hash(address)))
                .fetchOptional(found -> "the address does not work: " + found.value1());
    }

    private Optional<String> unwanted(Letter letter) {
        return letter.kind().isDispensable()
                        && db.fetchExists(
                                NO_NOTICES,
                                NO_NOTICES.PERSON_ID.eq(letter.to().person()),
                                NO_NOTICES.MONTH_ID.eq(letter.about().month()))
                ? Optional.of("they asked for no notices")
                : Optional.empty();
    }

    private Optional<String> exhausted(Letter letter, Instant now) {
        return switch (letter.kind()) {
            case MESSAGE, HANDED_OVER, JOINED, STAND_IN, UNDELIVERED ->
                atMost(
                        MESSAGES_A_DAY,
                        LETTER.CONVERSATION_ID
                                .eq(letter.about().conversation())
                                .and(LETTER.PERSON_ID.eq(letter.to().person()))
                                .and(since(now, DAY)),
                        MESSAGES_A_DAY + " mails in this conversation and day are enough");
            case CONFIRM ->
                atMost(
                        CONFIRMATIONS_A_DAY,
                        sameKind(letter).and(since(now, DAY)),
                        CONFIRMATIONS_A_DAY + " such mails a day are enough");
            case REFUSAL -> {
                oneAtATime(letter);
                yield atMost(1, sameKind(letter).and(since(now, WEEK)), "said within the last week");
            }
            case CLOSED -> {
                oneAtATime(letter);
                yield atMost(
                        1,
                        LETTER.KIND
                                .eq(DSL.inline(letter.kind().name()))
                                .and(LETTER.MONTH_ID.eq(letter.about().month()))
                                .and(sinceItsEnd()),
                        "said already");
            }
            case WELCOME, EXTENDED, NOTICE, NUDGE -> Optional.empty();
        };
    }

    private Optional<String> atMost(int most, Condition which, String objection) {
        return db.fetchCount(DSL.selectOne().from(LETTER).where(which).limit(most)) >= most
                ? Optional.of(objection)
                : Optional.empty();
    }

    private static Condition sameKind(Letter letter) {
        return LETTER.TO_HASH
                .eq(Tokens.hash(letter.to().address()))
                .and(LETTER.KIND.eq(letter.kind().name()));
    }

    /** A month that was opened again ends again, and that is news. */
    private static Condition sinceItsEnd() {
        return LETTER.WRITTEN_AT.ge(DSL.select(MONTH.CLOSES_AT).from(MONTH).where(MONTH.ID.eq(LETTER.MONTH_ID)));
    }

    private static Condition since(Instant now, Duration ago) {
        return LETTER.WRITTEN_AT.gt(now.minus(ago).atOffset(UTC));
    }

    /** Two mails of one sender may be read at the same moment by two workers: the second sees what the first did. */
    private void oneAtATime(Letter letter) {
        var key = letter.kind().name() + letter.to().address().toLowerCase(Locale.ROOT);
        db.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val(key));
    }
}
