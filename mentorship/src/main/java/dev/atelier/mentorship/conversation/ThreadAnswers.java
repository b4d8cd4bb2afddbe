package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.answer.ConversationAnswer;
import dev.atelier.mentorship.answer.ConversationAnswer.About;
import dev.atelier.mentorship.answer.ConversationAnswer.Event;
import dev.atelier.mentorship.answer.ConversationAnswer.File;
import dev.atelier.mentorship.answer.ConversationAnswer.Message;
import dev.atelier.mentorship.answer.ConversationAnswer.Unreachable;
import dev.atelier.mentorship.answer.PersonAnswer;
import dev.atelier.mentorship.answer.Turn;
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
    private final InstantSource clock;

    ThreadAnswers(Transcripts transcripts, Staff staff, InstantSource clock) {
        this.transcripts = transcripts;
        this.staff = staff;
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
        return new ConversationAnswer(
                conversation.id(),
                about(conversation, transcript),
                Turn.valueOf(transcript.turn()),
                transcript.waitingSince(),
                others == null ? null : pausedUntil(transcript),
                mayReply,
                transcript.lines().stream()
                        .map(line -> message(conversation, line, place))
                        .toList(),
                transcript.events().stream()
                        .map(event -> new Event(event.kind(), event.at(), event.person(), event.detail()))
                        .toList(),
                transcript.failures().stream()
                        .map(failure -> new Unreachable(failure.name(), failure.reason()))
                        .toList(),
                others);
    }

    private About about(Conversation conversation, Transcript transcript) {
        var month = conversation.month();
        var mentor = conversation.mentor();
        return new About(
                conversation.subject(),
                month.id(),
                month.cohort().value(),
                month.title(),
                new PersonAnswer(month.learner().value(), transcript.learner()),
                mentor == null
                        ? null
                        : new PersonAnswer(mentor.value(), Objects.requireNonNullElse(transcript.mentor(), "Somebody")),
                month.window().closes(),
                month.window().daysLeft(clock.instant()));
    }

    /** A pause ends by itself when its morning comes. */
    private @Nullable Instant pausedUntil(Transcript transcript) {
        var until = transcript.pausedUntil();
        return until == null || !until.isAfter(clock.instant()) ? null : until;
    }

    private static Message message(Conversation conversation, Transcript.Line line, String place) {
        var learner = conversation.month().learner().value();
        return new Message(
                line.id(),
                new PersonAnswer(line.author(), line.name()),
                line.author().equals(learner) ? ConversationAnswer.Side.LEARNER : ConversationAnswer.Side.MENTOR,
                line.at(),
                line.origin(),
                line.visible(),
                line.folded(),
                line.files().stream()
                        .map(file -> new File(
                                file.id(), file.name(), file.size(), place + conversation.id() + "/files/" + file.id()))
                        .toList());
    }
}
