package dev.atelier.mentorship.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with all that was said and happened.
 *
 * @param about what it is about, and in which month
 * @param waitingSince since when it is that side's turn; left out where it is nobody's
 * @param answerDueAt until when an answer is promised; left out where nobody waits for one
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
        @Nullable Instant answerDueAt,
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
     * @param second the second mentor; left out where there is none
     * @param mentorAwayUntil the last day on which who is asked is away; left out where they are not
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
            @Nullable PersonAnswer second,
            @Nullable LocalDate mentorAwayUntil,
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
     * @param sender PROVEN, UNPROVEN or FORGED, for what came by mail and was looked at; told to the staff alone
     * @param text without what mail programs put around it
     * @param folded what they put there: quotes, signatures; shown on demand
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Message(
            UUID id,
            PersonAnswer author,
            Side side,
            Instant at,
            String origin,
            @Nullable String sender,
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
     * @param kind AWAY, BOUNCED, HANDED_OVER, JOINED, STEPPED_BACK, LATE or SETTLED
     * @param person the name of whom it is about
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Event(String kind, Instant at, @Nullable String person, String detail) {}

    public record Unreachable(String name, String reason) {}
}
