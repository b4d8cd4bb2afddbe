package dev.atelier.mentorship.conversation;

import dev.atelier.event.InstructorId;
import org.springframework.stereotype.Component;

/** Whoever is next takes a conversation on; the learner's new questions stay where they are. */
@Component
class Successor {

    private final Correspondents correspondents;
    private final HandOver handing;

    Successor(Correspondents correspondents, HandOver handing) {
        this.correspondents = correspondents;
        this.handing = handing;
    }

    void take(Conversation conversation, InstructorId next) {
        var month = conversation.month();
        var learner = correspondents.learner(month).map(Correspondent::name).orElse("a learner");
        correspondents
                .mentor(month.cohort(), next.value())
                .ifPresent(to -> handing.pass(conversation, learner, to, null));
    }
}
