package dev.atelier.mentorship.rubric;

import dev.atelier.mentorship.rubric.Rubric.Criterion;
import dev.atelier.mentorship.rubric.Rubric.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A rubric as text. Criteria stand apart by an empty line; of each, the first line is its title, a line that begins with "-"
 * is a level ("- word: description"), and every other line says what is looked for.
 */
final class RubricText {

    static final int LONGEST = 20_000;

    private RubricText() {}

    /** What came of reading one. */
    sealed interface Read {

        record Valid(Rubric rubric) implements Read {}

        /** All that is wrong, each with the number of its line. */
        record Invalid(List<String> problems) implements Read {}
    }

    static String of(Rubric rubric) {
        return rubric.criteria().stream().map(RubricText::block).collect(Collectors.joining("\n"));
    }

    private static String block(Criterion criterion) {
        var lookedFor = criterion.lookedFor().isEmpty() ? "" : criterion.lookedFor() + "\n";
        return criterion.title() + "\n" + lookedFor
                + criterion.levels().stream()
                        .map(level -> "- " + level.word()
                                + (level.description().isEmpty() ? "" : ": " + level.description()) + "\n")
                        .collect(Collectors.joining());
    }

    static Read read(String text) {
        if (text.length() > LONGEST) {
            return new Read.Invalid(List.of("A rubric has at most 20,000 characters."));
        }
        var problems = new ArrayList<String>();
        var criteria = new ArrayList<Criterion>();
        var lines = List.of(text.split("\\R", -1));
        for (var at = 0; at < lines.size(); at++) {
            var begin = at;
            while (at < lines.size() && !line(lines.get(at)).isEmpty()) {
                at++;
            }
            if (at > begin) {
                criteria.add(new Block(lines, begin, at).criterion(problems));
            }
        }
        if (criteria.size() > Rubric.MOST_CRITERIA) {
            problems.add("A rubric has at most " + Rubric.MOST_CRITERIA + " criteria, and these are " + criteria.size()
                    + ".");
        }
        var titles = criteria.stream()
                .map(criterion -> criterion.title().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        if (titles < criteria.size()) {
            problems.add("Two criteria have the same title. Give each a title of its own.");
        }
        return problems.isEmpty() ? new Read.Valid(new Rubric(List.copyOf(criteria))) : new Read.Invalid(problems);
    }

    private static String line(String typed) {
        return typed.replaceAll("\\p{Cc}", " ").strip();
    }

    /** The lines of one criterion, from {@code begin} to before {@code end}. */
    private record Block(List<String> lines, int begin, int end) {

        Criterion criterion(List<String> problems) {
            var title = line(lines.get(begin));
            if (title.startsWith("-")) {
                problem(problems, begin, "a criterion begins with its title, not with a level.");
            }
            longest(problems, begin, title, Criterion.LONGEST_TITLE, "a title");
            var lookedFor = new ArrayList<String>();
            var levels = new ArrayList<Level>();
            for (var at = begin + 1; at < end; at++) {
                var line = line(lines.get(at));
                if (line.startsWith("-")) {
                    levels.add(level(line.substring(1).strip(), at, problems));
                } else {
                    lookedFor.add(line);
                }
            }
            var words = String.join(" ", lookedFor);
            longest(problems, begin, words, Criterion.LONGEST, "what is looked for");
            if (levels.size() < Criterion.FEWEST_LEVELS || levels.size() > Criterion.MOST_LEVELS) {
                problem(
                        problems,
                        begin,
                        "“" + cut(title) + "” has " + levels.size()
                                + (levels.size() == 1 ? " level" : " levels")
                                + "; write 2 to 6 below it, each on a line that begins with “- ”.");
            }
            return new Criterion(title, words, List.copyOf(levels));
        }

        private static Level level(String line, int at, List<String> problems) {
            var parts = line.split(":", 2);
            var word = parts[0].strip();
            var description = parts.length == 2 ? parts[1].strip() : "";
            if (word.isEmpty()) {
                problem(problems, at, "a level needs a word, such as “- there: …”.");
            }
            longest(problems, at, word, Level.LONGEST_WORD, "the word of a level");
            longest(problems, at, description, Level.LONGEST, "the description of a level");
            return new Level(word, description);
        }

        private static void longest(List<String> problems, int at, String words, int most, String what) {
            if (words.length() > most) {
                problem(problems, at, what + " has at most " + most + " characters.");
            }
        }

        private static void problem(List<String> problems, int at, String words) {
            problems.add("Line " + (at + 1) + ": " + words);
        }

        private static String cut(String title) {
            return title.length() > 40 ? title.substring(0, 40) + "…" : title;
        }
    }
}
