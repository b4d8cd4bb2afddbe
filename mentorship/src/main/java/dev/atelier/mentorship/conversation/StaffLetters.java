package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.post.Letter;
import dev.atelier.mentorship.post.Letter.About;
import dev.atelier.mentorship.post.Letter.Addressee;
import dev.atelier.mentorship.post.Letter.Answering;
import dev.atelier.mentorship.post.LetterKind;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What Atelier itself tells mentors about their conversations. Nobody's address stands in it. */
@Component
class StaffLetters {

    private final LetterFoot foot;

    StaffLetters(LetterFoot foot) {
        this.foot = foot;
    }

    Letter handedOver(Conversation conversation, String learner, Correspondent to, Instant now) {
        return letter(LetterKind.HANDED_OVER, conversation, to, now, """
            the conversation "%s" with %s is now yours. Everything said so far is on the page below; you can answer \
            there, or by answering this mail.\
            """.formatted(conversation.subject(), learner));
    }

    Letter joined(Conversation conversation, String learner, Correspondent to, Instant now) {
        return letter(LetterKind.JOINED, conversation, to, now, """
            you are now the second mentor in the conversation "%s" with %s. Whatever is said in it comes to you by \
            mail, and you can answer like the first mentor. Everything said so far is on the page below.\
            """.formatted(conversation.subject(), learner));
    }

    /** @param until the last day away, in words */
    Letter standIn(Conversation conversation, String away, String until, Correspondent to, Instant now) {
        return letter(LetterKind.STAND_IN, conversation, to, now, """
            %s is away until %s, says an automatic answer, and "%s" still waits. Please have a look at the page below, \
            and answer if you can: there, or by answering this mail.\
            """.formatted(away, until, conversation.subject()));
    }

    /** @param whom whose mailbox refuses mail for good */
    Letter undelivered(Conversation conversation, String whom, String reason, Correspondent to, Instant now) {
        return letter(LetterKind.UNDELIVERED, conversation, to, now, """
            a mail of the conversation "%s" to %s came back (%s), and so will others. The conversation goes on on the \
            page below, where %s can read everything after signing in. If you can reach them in another way, please \
            ask for an address that works.\
            """.formatted(
                        conversation.subject(), whom, reason, whom));
    }

    private Letter letter(LetterKind kind, Conversation conversation, Correspondent to, Instant now, String words) {
        var text = """
            Hello %s,

            %s

            --\s
            %s\
            """.formatted(to.name(), words, foot.of(conversation, to, now));
        return new Letter(
                kind,
                new Addressee(to.id(), to.name(), to.address()),
                new About(conversation.month().id(), conversation.id()),
                new Letter.Words(null, "Re: " + conversation.subject(), text),
                Answering.NEW);
    }
}
