package dev.atelier.mentorship.assigning;

import dev.atelier.mentorship.assigning.Giving.Answer;
import java.util.Map;
import java.util.stream.Collectors;

/** Says what became of rounds that were given. */
final class GivingWords {

    private GivingWords() {}

    static String of(Map<Answer, Integer> answers, boolean toSomebody) {
        return answers.entrySet().stream()
                .map(entry -> rounds(entry.getValue()) + " " + words(entry.getKey(), toSomebody))
                .collect(Collectors.joining(" "));
    }

    static String rounds(int count) {
        return count == 1 ? "1 round" : count + " rounds";
    }

    static String words(Answer answer, boolean toSomebody) {
        return switch (answer) {
            case GIVEN -> toSomebody ? "given." : "given back to all.";
            case THEIRS -> toSomebody ? "theirs already." : "nobody's already.";
            case NONE -> "not waiting any more.";
            case NOT_STAFF -> "not given: that person does not teach this cohort.";
            case OWN -> "not given: nobody reviews their own work.";
            case BUSY -> "not given: somebody reviews that right now.";
        };
    }
}
