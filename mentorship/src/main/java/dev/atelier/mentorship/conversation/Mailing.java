package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.post.PostOffice;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Mails what was said to one person, in the thread that this person's mail program already has. */
@Component
class Mailing {

    private final Chain chain;
    private final ConversationLetters letters;
    private final PostOffice post;

    Mailing(Chain chain, ConversationLetters letters, PostOffice post) {
        this.chain = chain;
        this.letters = letters;
        this.post = post;
    }

    void send(Conversation conversation, Correspondent author, Correspondent to, Entry.Said said, Instant now) {
        post.send(letters.message(conversation, author, to, said, chain.of(conversation.id(), to.id()), now));
    }
}
