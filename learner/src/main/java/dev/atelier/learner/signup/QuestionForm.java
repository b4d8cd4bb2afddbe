package dev.atelier.learner.signup;

import dev.atelier.learner.page.AskField;
import dev.atelier.learner.signup.SignUpQuestion.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A question as the staff typed it. */
record QuestionForm(String words, String kind, boolean required, String choices) {

    private static final int LONGEST = 300;
    private static final int LONGEST_CHOICE = 100;
    private static final int MOST_CHOICES = 20;

    sealed interface Read {

        record Valid(SignUpQuestion question) implements Read {}

        record Invalid(Map<String, String> problems) implements Read {}
    }

    static QuestionForm of(SignUpQuestion question) {
        return new QuestionForm(
                question.words(), question.kind().words(), question.required(), String.join("\n", question.choices()));
    }

    static QuestionForm of(Map<String, String> typed) {
        return new QuestionForm(
                typed.getOrDefault("words", ""),
                typed.getOrDefault("kind", ""),
                "true".equals(typed.get("required")),
                typed.getOrDefault("choices", ""));
    }

    /** Of what kind a question is never changes, as its answers would lose their meaning. */
    Read read(UUID id, Optional<SignUpQuestion> known) {
        var problems = new LinkedHashMap<String, String>();
        var said = words.replaceAll("\\s+", " ").strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            problems.put("words", "Write the question, in at most " + LONGEST + " characters.");
        }
        var meant = known.map(SignUpQuestion::kind)
                .or(() -> Arrays.stream(Kind.values())
                        .filter(one -> one.words().equals(kind))
                        .findFirst())
                .orElse(null);
        if (meant == null) {
            problems.put("kind", "Choose which answers the question takes.");
        }
        var lines = meant == Kind.CHOICE ? choices(problems) : List.<String>of();
        return problems.isEmpty() && meant != null
                ? new Read.Valid(new SignUpQuestion(id, said, meant, required, lines))
                : new Read.Invalid(problems);
    }

    private List<String> choices(Map<String, String> problems) {
        var lines = choices.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (lines.size() < 2 || lines.size() > MOST_CHOICES) {
            problems.put("choices", "Write 2 to " + MOST_CHOICES + " different choices, each on a line of its own.");
        } else if (lines.stream().anyMatch(line -> line.length() > LONGEST_CHOICE)) {
            problems.put("choices", "A choice has at most " + LONGEST_CHOICE + " characters.");
        }
        return lines;
    }

    List<AskField> fields(Optional<SignUpQuestion> known, Map<String, String> problems) {
        var fields = new ArrayList<AskField>();
        fields.add(new AskField(
                "words", "Question", "text", words, "", problems.getOrDefault("words", ""), true, List.of()));
        if (known.isEmpty()) {
            fields.add(new AskField(
                    "kind",
                    "Answers",
                    "radios",
                    kind,
                    "This can't be changed later.",
                    problems.getOrDefault("kind", ""),
                    true,
                    Arrays.stream(Kind.values()).map(Kind::words).toList()));
        }
        if (known.map(question -> question.kind() == Kind.CHOICE).orElse(true)) {
            fields.add(new AskField(
                    "choices",
                    "Choices",
                    "textarea",
                    choices,
                    "Each on a line of its own; for “" + Kind.CHOICE.words() + "” only.",
                    problems.getOrDefault("choices", ""),
                    false,
                    List.of()));
        }
        fields.add(new AskField(
                "required",
                "Nobody signs up without an answer",
                "checkbox",
                Boolean.toString(required),
                "",
                "",
                false,
                List.of()));
        return fields;
    }
}
