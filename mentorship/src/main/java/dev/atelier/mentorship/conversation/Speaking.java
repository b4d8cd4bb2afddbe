package dev.atelier.mentorship.conversation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Somebody says something in a conversation: it is written down, the turn passes, the other side is told. */
@Component
class Speaking {

    private final Messages messages;
    private final Turns turns;
    private final AnswerTimes answers;
    private final Forwarding forwarding;

    Speaking(Messages messages, Turns turns, AnswerTimes answers, Forwarding forwarding) {
        this.messages = messages;
        this.turns = turns;
        this.answers = answers;
        this.forwarding = forwarding;
    }

    /** The same entry twice is heard once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void say(Conversation conversation, Correspondent author, Entry entry) {
        if (!messages.add(conversation.id(), author, entry)) {
            return;
        }
        switch (author.side()) {
            case LEARNER -> turns.learnerSpoke(conversation.id(), entry.at());
            case MENTOR -> {
                answers.note(conversation, author.id(), entry.at());
                turns.mentorSpoke(conversation.id(), entry.at());
            }
        }
        forwarding.tellOthers(conversation, author, entry.said());
    }
}
