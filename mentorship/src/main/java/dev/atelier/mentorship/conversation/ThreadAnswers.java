package dev.atelier.mentorship.conversation;

import dev.atelier.event.InstructorId;
import dev.atelier.mentorship.answer.ConversationAnswer;
import dev.atelier.mentorship.answer.ConversationAnswer.About;
import dev.atelier.mentorship.answer.ConversationAnswer.Event;
import dev.atelier.mentorship.answer.ConversationAnswer.File;
import dev.atelier.mentorship.answer.ConversationAnswer.Message;
import dev.atelier.mentorship.answer.ConversationAnswer.Unreachable;
import dev.atelier.mentorship.answer.PersonAnswer;
import dev.atelier.mentorship.answer.Turn;
import dev.atelier.mentorship.proof.Verdict;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the answer that holds a conversation, for its learner and for its mentors. */
@Component
class ThreadAnswers {

    private final Transcripts transcripts;
    private final Staff staff;
    private final Dues dues;
    private final InstantSource clock;

    ThreadAnswers(Transcripts transcripts, Staff staff, Dues dues, InstantSource clock) {
        this.transcripts = transcripts;
        this.staff = staff;
        this.dues = dues;
        this.clock = clock;
    }

    ConversationAnswer forLearner(Conversation conversation) {
        var open = !conversation.month().window().isOver(clock.instant());
        return answer(conversation, "/api/v1/my/conversations/", open, null);
    }

    ConversationAnswer forMentor(Conversation conversation, boolean speaks) {
        var others = staff.others(conversation).stream()
                .map(person -> new PersonAnswer(UUID.fromString(person.id()), person.name()))
                .toList();
        return answer(conversation, "/api/v1/staff/conversations/", speaks, others);
    }

    /** @param others null for the learner, whom neither these nor a pause concern */
    private ConversationAnswer answer(
            Conversation conversation, String place, boolean mayReply, @Nullable List<PersonAnswer> others) {
        var transcript = transcripts.of(conversation.id());
        var due = dues.of(conversation, transcript, clock.instant());
        return new ConversationAnswer(
                conversation.id(),
                about(conversation, transcript, due),
                Turn.valueOf(transcript.turn()),
                transcript.waitingSince(),
                due.answer(),
                others == null ? null : pausedUntil(transcript),
                mayReply,
                transcript.lines().stream()
                        .map(line -> message(conversation, line, place, others != null))
                        .toList(),
                transcript.events().stream()
                        .map(event -> new Event(event.kind(), event.at(), event.person(), event.detail()))
                        .toList(),
                transcript.failures().stream()
                        .map(failure -> new Unreachable(failure.name(), failure.reason()))
                        .toList(),
                others);
    }

    private About about(Conversation conversation, Transcript transcript, Dues.Due due) {
        var month = conversation.month();
        return new About(
                conversation.subject(),
                month.id(),
                month.cohort().value(),
                month.title(),
                new PersonAnswer(month.learner().value(), transcript.learner()),
                person(conversation.mentor(), transcript.mentor()),
                person(conversation.second(), transcript.second()),
                due.awayUntil(),
                month.window().closes(),
                month.window().daysLeft(clock.instant()));
    }

    private static @Nullable PersonAnswer person(@Nullable InstructorId id, @Nullable String name) {
        return id == null ? null : new PersonAnswer(id.value(), Objects.requireNonNullElse(name, "Somebody"));
    }

    /** A pause ends by itself when its morning comes. */
    private @Nullable Instant pausedUntil(Transcript transcript) {
        var until = transcript.pausedUntil();
        return until == null || !until.isAfter(clock.instant()) ? null : until;
    }

    private static Message message(Conversation conversation, Transcript.Line line, String place, boolean forStaff) {
        var learner = conversation.month().learner().value();
        return new Message(
                line.id(),
                new PersonAnswer(line.author(), line.name()),
                line.author().equals(learner) ? ConversationAnswer.Side.LEARNER : ConversationAnswer.Side.MENTOR,
                line.at(),
                line.origin(),
                forStaff && line.proof().verdict() != Verdict.UNKNOWN
                        ? line.proof().verdict().name()
                        : null,
                line.visible(),
                line.folded(),
                line.files().stream()
                        .map(file -> new File(
                                file.id(), file.name(), file.size(), place + conversation.id() + "/files/" + file.id()))
                        .toList());
    }
}
