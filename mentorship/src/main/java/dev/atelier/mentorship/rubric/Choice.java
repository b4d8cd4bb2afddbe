package dev.atelier.mentorship.rubric;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What was chosen for a criterion.
 *
 * @param criterion counted from 1
 * @param level counted from 1; 0 for none
 */
public record Choice(int criterion, int level, String words) {

    public Choice {
        words = words.replace('\0', ' ').strip();
        words = words.length() > Judgement.LONGEST ? words.substring(0, Judgement.LONGEST) : words;
    }

    /** Of the fields {@code level-1}, {@code words-1} and so on; what a form does not hold is not touched. */
    public static List<Choice> of(Map<String, String> fields) {
        return IntStream.rangeClosed(1, Rubric.MOST_CRITERIA)
                .filter(at -> fields.containsKey("level-" + at) || fields.containsKey("words-" + at))
                .mapToObj(at -> new Choice(
                        at, level(fields.getOrDefault("level-" + at, "")), fields.getOrDefault("words-" + at, "")))
                .toList();
    }

    private static int level(String typed) {
        return typed.matches("[1-6]") ? Integer.parseInt(typed) : 0;
    }
}
