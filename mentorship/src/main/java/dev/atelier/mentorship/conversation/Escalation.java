package dev.atelier.mentorship.conversation;

import dev.atelier.event.InstructorId;
import dev.atelier.mentorship.availability.Absences;
import dev.atelier.mentorship.month.MonthWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What follows when mail does not reach a person of a conversation: it is noted once a day, and somebody else hears of it. */
@Component
class Escalation {

    private final Events events;
    private final Conversations conversations;
    private final Absences absences;
    private final StandIns standIns;
    private final StaffNotices notices;

    Escalation(Events events, Conversations conversations, Absences absences, StandIns standIns, StaffNotices notices) {
        this.events = events;
        this.conversations = conversations;
        this.absences = absences;
        this.standIns = standIns;
        this.notices = notices;
    }

    /** Somebody's automatic answer came. If it is the mentor's, and names a day, a colleague stands in until then. */
    void away(UUID thread, UUID person, Optional<LocalDate> until, Instant at) {
        var words = until.map(MonthWords::day).orElse("");
        if (!events.noteOnce(thread, Events.Kind.AWAY, person, words, at)) {
            return;
        }
        until.ifPresent(last -> conversations
                .find(thread)
                .filter(conversation ->
                        isAsked(conversation.mentor(), person) || isAsked(conversation.second(), person))
                .ifPresent(conversation -> {
                    absences.saidByMail(person, last, at);
                    standIns.of(conversation, at).ifPresent(to -> notices.standIn(conversation, person, words, to));
                }));
    }

    /** A mail came back. Where that will not change, the other side is told. */
    void returned(UUID thread, UUID person, String reason, boolean forGood, Instant at) {
        if (events.noteOnce(thread, Events.Kind.BOUNCED, person, reason, at) && forGood) {
            conversations.find(thread).ifPresent(conversation -> notices.undelivered(conversation, person, reason));
        }
    }

    private static boolean isAsked(@org.jspecify.annotations.Nullable InstructorId mentor, UUID person) {
        return mentor != null && mentor.value().equals(person);
    }
}
