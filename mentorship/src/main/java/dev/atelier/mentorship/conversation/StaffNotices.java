package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.month.Assignment;
import dev.atelier.mentorship.post.PostOffice;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells mentors when mail of a conversation goes nowhere. */
@Component
class StaffNotices {

    private final Correspondents correspondents;
    private final Assignment assignment;
    private final StaffLetters letters;
    private final PostOffice post;
    private final InstantSource clock;

    StaffNotices(
            Correspondents correspondents,
            Assignment assignment,
            StaffLetters letters,
            PostOffice post,
            InstantSource clock) {
        this.correspondents = correspondents;
        this.assignment = assignment;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    void standIn(Conversation conversation, UUID away, String until, Correspondent to) {
        post.send(letters.standIn(conversation, name(conversation, away), until, to, clock.instant()));
    }

    /** A learner's mentor hears of it; of a mentor, a colleague. */
    void undelivered(Conversation conversation, UUID whom, String reason) {
        var mentor = conversation.mentor();
        var cohort = conversation.month().cohort();
        var told = mentor == null
                ? Optional.<Correspondent>empty()
                : mentor.value().equals(whom)
                        ? assignment
                                .nextBut(mentor, cohort, clock.instant())
                                .flatMap(next -> correspondents.mentor(cohort, next.value()))
                        : correspondents.mentor(cohort, mentor.value());
        told.filter(to -> !to.id().equals(whom))
                .ifPresent(to -> post.send(
                        letters.undelivered(conversation, name(conversation, whom), reason, to, clock.instant())));
    }

    private String name(Conversation conversation, UUID person) {
        return correspondents
                .in(conversation.month(), person)
                .map(Correspondent::name)
                .orElse("Somebody");
    }
}
