package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with all that was said and happened.
 *
 * @param about what it is about, and in which month
 * @param waitingSince since when it is that side's turn; left out where it is nobody's
 * @param pausedUntil until when it stands aside on the board; told to the staff alone
 * @param mayReply whether who calls may say something here now
 * @param unreachable people of the conversation to whom mail does not arrive
 * @param staff to whom it can be handed over; told to the staff alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConversationAnswer(
        UUID id,
        About about,
        Turn turn,
        @Nullable Instant waitingSince,
        @Nullable Instant pausedUntil,
        boolean mayReply,
        List<Message> messages,
        List<Event> events,
        List<Unreachable> unreachable,
        @Nullable List<PersonAnswer> staff) {

    /**
     * What it is about.
     *
     * @param mentor who is asked to answer; left out where it is anybody of the staff
     * @param monthClosesAt the first instant that no longer belongs to the month
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record About(
            String subject,
            UUID month,
            UUID cohort,
            String workshop,
            PersonAnswer learner,
            @Nullable PersonAnswer mentor,
            Instant monthClosesAt,
            int daysLeft) {}

    /** On which side somebody speaks. */
    public enum Side {
        LEARNER,
        MENTOR
    }

    /**
     * Something said.
     *
     * @param origin MAIL or WEB
     * @param text without what mail programs put around it
     * @param folded what they put there: quotes, signatures; shown on demand
     */
    public record Message(
            UUID id,
            PersonAnswer author,
            Side side,
            Instant at,
            String origin,
            String text,
            String folded,
            List<File> files) {}

    /**
     * A file that came with a message.
     *
     * @param size in bytes
     * @param address where it can be fetched, with the same token
     */
    public record File(UUID id, String name, int size, String address) {}

    /**
     * Something that happened besides words.
     *
     * @param kind AWAY, BOUNCED, HANDED_OVER, LATE or SETTLED
     * @param person the name of whom it is about
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Event(String kind, Instant at, @Nullable String person, String detail) {}

    public record Unreachable(String name, String reason) {}
}
