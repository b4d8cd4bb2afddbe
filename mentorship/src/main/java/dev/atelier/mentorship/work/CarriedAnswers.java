package dev.atelier.mentorship.work;

import dev.atelier.mentorship.answer.CarriedAnswer;
import dev.atelier.mentorship.answer.CarriedAnswer.CarriedMark;
import dev.atelier.mentorship.answer.CarriedAnswer.LearnersAnswer;
import dev.atelier.mentorship.work.Carried.Answer;
import dev.atelier.mentorship.work.Carried.Mark;
import java.util.List;

/** Turns what was said about earlier rounds into what calls are answered with. */
public final class CarriedAnswers {

    private CarriedAnswers() {}

    /** In the order in which pages show it. */
    public static List<CarriedAnswer> of(List<Carried> carried) {
        return carried.stream().map(CarriedAnswers::of).toList();
    }

    private static CarriedAnswer of(Carried earlier) {
        return new CarriedAnswer(
                earlier.round(),
                RoundAnswers.of(earlier.comment()),
                earlier.state().name(),
                earlier.marks().stream().map(CarriedAnswers::of).toList(),
                earlier.answer().stream().findFirst().map(CarriedAnswers::of).orElse(null),
                earlier.draft().stream().findFirst().map(CarriedAnswers::of).orElse(null));
    }

    private static CarriedMark of(Mark mark) {
        return new CarriedMark(mark.round(), mark.state().name(), mark.words());
    }

    private static LearnersAnswer of(Answer answer) {
        return new LearnersAnswer(answer.done(), answer.words());
    }
}
