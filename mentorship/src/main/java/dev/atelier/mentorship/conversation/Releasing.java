package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.inbox.Outcome;
import dev.atelier.mentorship.inbox.Outcome.Whose;
import dev.atelier.mentorship.inbox.ReceivedMail;
import dev.atelier.mentorship.month.Months;
import dev.atelier.mentorship.reading.ReadMail;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes a held mail for what it was held back from being. The moment of receipt still counts. */
@Component
class Releasing {

    private final Conversations conversations;
    private final Months months;
    private final Correspondents correspondents;
    private final Hearing hearing;

    Releasing(Conversations conversations, Months months, Correspondents correspondents, Hearing hearing) {
        this.conversations = conversations;
        this.months = months;
        this.correspondents = correspondents;
        this.hearing = hearing;
    }

    Optional<Outcome> release(ReceivedMail mail, ReadMail read, Whose whose) {
        var person = whose.person();
        if (person == null) {
            return Optional.empty();
        }
        var thread = whose.conversation();
        if (thread != null) {
            return conversations
                    .find(thread)
                    .flatMap(conversation -> correspondents
                            .in(conversation.month(), person)
                            .map(author -> hearing.answer(mail, read, conversation, author)));
        }
        return Optional.ofNullable(whose.month())
                .flatMap(months::month)
                .flatMap(month -> correspondents
                        .in(month, person)
                        .filter(author -> author.side() == Side.LEARNER)
                        .map(learner -> hearing.question(mail, read, month, learner)));
    }
}
