package dev.atelier.learner.question;

import dev.atelier.learner.answer.QuestionAnswer;
import dev.atelier.learner.page.QuestionsNow;
import dev.atelier.learner.page.StaffQuestionsNow;

/** Says a question as a learner sees it, and as the staff does. */
final class QuestionWords {

    private QuestionWords() {}

    static QuestionsNow.Line forLearners(Asked asked) {
        return new QuestionsNow.Line(
                asked.id().toString(),
                asked.words(),
                by(asked),
                votes(asked),
                asked.mine(),
                asked.voted(),
                asked.isHidden(),
                asked.answer());
    }

    static QuestionAnswer answerForLearners(Asked asked) {
        return answer(asked, asked.named() || asked.mine());
    }

    /** The staff sees who asks, whether the others may or not. */
    static QuestionAnswer answerForStaff(Asked asked) {
        return answer(asked, true);
    }

    private static QuestionAnswer answer(Asked asked, boolean seesWho) {
        return new QuestionAnswer(
                asked.id(),
                asked.status(),
                asked.words(),
                seesWho ? asked.author() : null,
                asked.named(),
                asked.at(),
                asked.votes(),
                asked.mine(),
                asked.voted(),
                asked.answer().isEmpty() ? null : asked.answer());
    }

    private static String by(Asked asked) {
        if (asked.mine()) {
            return asked.named() ? "You ask, by name." : "You ask. The others don’t see your name.";
        }
        return asked.named() ? asked.author() + " asks." : "Someone in the room asks.";
    }

    static StaffQuestionsNow.Line forStaff(Asked asked) {
        return new StaffQuestionsNow.Line(
                asked.id().toString(),
                asked.words(),
                author(asked),
                votes(asked),
                state(asked),
                asked.isHidden(),
                asked.answer());
    }

    static String author(Asked asked) {
        return asked.named() ? asked.author() : asked.author() + " (the others don’t see the name)";
    }

    private static String state(Asked asked) {
        return switch (asked.status()) {
            case "OPEN" -> "";
            case "HIDDEN" -> "hidden from the room";
            default -> asked.answer().isEmpty() ? "answered aloud" : "answered in writing";
        };
    }

    static String votes(Asked asked) {
        return asked.votes() == 1 ? "1 person asks this" : asked.votes() + " people ask this";
    }
}
