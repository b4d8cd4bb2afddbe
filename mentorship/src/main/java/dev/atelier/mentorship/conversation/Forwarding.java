package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.post.Letter;
import dev.atelier.mentorship.post.PostOffice;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the other side by mail what was said. */
@Component
class Forwarding {

    private final Correspondents correspondents;
    private final Chain chain;
    private final ConversationLetters letters;
    private final PostOffice post;
    private final InstantSource clock;

    Forwarding(
            Correspondents correspondents,
            Chain chain,
            ConversationLetters letters,
            PostOffice post,
            InstantSource clock) {
        this.correspondents = correspondents;
        this.chain = chain;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /** Without a mentor nobody is told; the question waits on the board of the cohort's staff. */
    void tellOtherSide(Conversation conversation, Correspondent author, Entry.Said said) {
        otherSide(conversation, author).ifPresent(to -> post.send(message(conversation, author, to, said)));
    }

    private Letter message(Conversation conversation, Correspondent author, Correspondent to, Entry.Said said) {
        return letters.message(conversation, author, to, said, chain.of(conversation.id(), to.id()), clock.instant());
    }

    private Optional<Correspondent> otherSide(Conversation conversation, Correspondent author) {
        return switch (author.side()) {
            case MENTOR -> correspondents.learner(conversation.month());
            case LEARNER ->
                Optional.ofNullable(conversation.mentor())
                        .flatMap(mentor ->
                                correspondents.mentor(conversation.month().cohort(), mentor.value()));
        };
    }
}
