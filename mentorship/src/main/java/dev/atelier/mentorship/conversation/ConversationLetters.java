package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.month.Month;
import dev.atelier.mentorship.month.MonthWords;
import dev.atelier.mentorship.post.Letter;
import dev.atelier.mentorship.post.Letter.About;
import dev.atelier.mentorship.post.Letter.Addressee;
import dev.atelier.mentorship.post.Letter.Answering;
import dev.atelier.mentorship.post.Letter.Enclosure;
import dev.atelier.mentorship.post.LetterKind;
import dev.atelier.mentorship.post.MailSettings;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The mails of a conversation, in words. Nobody's address stands in them. */
@Component
class ConversationLetters {

    private static final int MOST_TO_GO_ALONG = 10 * 1024 * 1024;

    private final MailSettings settings;
    private final LetterFoot foot;

    ConversationLetters(MailSettings settings, LetterFoot foot) {
        this.settings = settings;
        this.foot = foot;
    }

    /** What one side wrote, for the other. */
    Letter message(
            Conversation conversation,
            Correspondent author,
            Correspondent to,
            Entry.Said said,
            Chain.Links chain,
            Instant now) {
        var files = goAlong(said);
        var text = said.visible()
                + (said.files().size() > files.size()
                        ? "\n\n[There are files with this; they are on the page below.]"
                        : "")
                + "\n\n-- \n" + foot.of(conversation, to, now);
        return new Letter(
                LetterKind.MESSAGE,
                addressee(to),
                about(conversation),
                new Letter.Words(author.name(), subject(conversation, chain), text),
                new Answering(chain.mails(), null, chain.outlook()),
                files);
    }

    /** The one answer to whatever is asked after the end. */
    Letter closed(Month month, Correspondent learner, List<String> answers) {
        var text = """
            Hello %s,

            thank you for writing. Your month of mentorship after "%s" ended with %s, so this mail was kept but not \
            passed on to a mentor.

            Whatever you asked before that day is still answered. You can read all of it here:
            %s
            """.formatted(
                        learner.name(), month.title(), MonthWords.lastDay(month.window()), settings.page("/my/mentor"));
        return new Letter(
                LetterKind.CLOSED,
                addressee(learner),
                About.month(month.id()),
                new Letter.Words(null, "Your month of mentorship has ended: " + month.title(), text),
                new Answering(answers, settings.mail().from(), null));
    }

    /** Asks the verified person whether a mail was theirs. */
    Letter confirm(Correspondent person, UUID mail, String subject, About about) {
        var text = """
            Hello %s,

            a mail with the subject "%s" has come in under your name, but nothing shows that it is really from you. \
            So it was not passed on.

            If you wrote it, press the button here and it goes on its way:
            %s

            If you did not, there is nothing you need to do.
            """.formatted(person.name(), subject, settings.page("/my/mentor/held/" + mail));
        return new Letter(
                LetterKind.CONFIRM,
                addressee(person),
                new About(about.month(), null),
                new Letter.Words(null, "Was this mail from you?", text),
                Answering.NEW);
    }

    /** Tells somebody unknown that nobody read their mail. */
    Letter refusal(String sender, List<String> answers) {
        var text = """
            Hello,

            your mail did not reach anybody. This address takes mail from people who take part in a workshop, sent \
            from the address they signed up with.

            If you take part, please write again from that address, or ask here:
            %s
            """.formatted(settings.page("/my/mentor"));
        return new Letter(
                LetterKind.REFUSAL,
                new Addressee(null, "", sender),
                About.NOTHING,
                new Letter.Words(null, "Your mail did not reach anybody", text),
                new Answering(answers, settings.mail().from(), null));
    }

    /** The subject never changes, so that mail programs keep the thread together. */
    private static String subject(Conversation conversation, Chain.Links chain) {
        return chain.mails().isEmpty() ? conversation.subject() : "Re: " + conversation.subject();
    }

    private static List<Enclosure> goAlong(Entry.Said said) {
        var size =
                said.files().stream().mapToLong(file -> file.content().length).sum();
        return size > MOST_TO_GO_ALONG
                ? List.of()
                : said.files().stream()
                        .map(file -> new Enclosure(file.name(), file.type(), file.content()))
                        .toList();
    }

    private static Addressee addressee(Correspondent person) {
        return new Addressee(person.id(), person.name(), person.address());
    }

    private static About about(Conversation conversation) {
        return new About(conversation.month().id(), conversation.id());
    }
}
