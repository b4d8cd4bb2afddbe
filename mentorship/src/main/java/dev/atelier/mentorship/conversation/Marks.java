package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.month.MonthWindow;
import dev.atelier.mentorship.month.MonthWords;
import dev.atelier.mentorship.page.ThreadPage.Mark;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The states of months and conversations, as tags. */
final class Marks {

    private Marks() {}

    static Mark left(MonthWindow window, Instant now) {
        return new Mark(window.isOver(now) ? "ended" : "accent", MonthWords.left(window, now));
    }

    /** As the learner sees it: whom one waits for. */
    static Mark forLearner(String turn, @Nullable String mentor, String since) {
        return switch (turn) {
            case "MENTOR" ->
                new Mark("wait", "Waiting for " + (mentor == null ? "a mentor" : mentor) + " since " + since);
            case "LEARNER" -> new Mark("note", "Answered " + since);
            default -> new Mark("done", "Nothing open");
        };
    }

    static Mark forMentor(String turn, String learner, @Nullable String mentor, String since) {
        return switch (turn) {
            case "MENTOR" ->
                new Mark(
                        "wait",
                        learner + " waits" + (mentor == null ? ", for anybody," : " for " + mentor) + " since "
                                + since);
            case "LEARNER" -> new Mark("done", "Answered " + since);
            default -> new Mark("done", "Nothing open");
        };
    }
}
