package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.month.MonthWords;
import dev.atelier.mentorship.post.MailSettings;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What stands under every mail of a conversation: where to answer, and how long the month lasts. */
@Component
class LetterFoot {

    private final MailSettings settings;

    LetterFoot(MailSettings settings) {
        this.settings = settings;
    }

    String of(Conversation conversation, Correspondent to, Instant now) {
        var window = conversation.month().window();
        return switch (to.side()) {
            case LEARNER ->
                """
                Answer this mail, or here: %s
                %s: %s
                """.formatted(
                                settings.page("/my/mentor/" + conversation.id()),
                                conversation.month().title(),
                                window.isOver(now)
                                        ? "your month ended with " + MonthWords.lastDay(window)
                                        : MonthWords.daysLeft(window, now));
            case MENTOR ->
                """
                Answer this mail, or here: %s
                %s: %s
                """.formatted(
                                        settings.page("/staff/mentorship/" + conversation.id()),
                                        conversation.month().title(),
                                        window.isOver(now)
                                                ? "the month ended with " + MonthWords.lastDay(window)
                                                        + "; this was asked before"
                                                : MonthWords.daysLeft(window, now))
                        + (standsIn(conversation, to) ? "You get this because who is asked is away.\n" : "");
        };
    }

    private static boolean standsIn(Conversation conversation, Correspondent to) {
        var mentor = conversation.mentor();
        var second = conversation.second();
        return mentor != null
                && !mentor.value().equals(to.id())
                && (second == null || !second.value().equals(to.id()));
    }
}
