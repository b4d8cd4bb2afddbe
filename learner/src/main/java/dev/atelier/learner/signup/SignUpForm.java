package dev.atelier.learner.signup;

import dev.atelier.learner.page.AskField;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How people sign up, as typed by the staff. */
record SignUpForm(String revision, String opens, String closes, String code, boolean needs) {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .-]{2,38}[\\p{L}\\p{N}]");

    sealed interface Read {

        record Valid(SignUp signUp) implements Read {}

        record Invalid(Map<String, String> problems) implements Read {}
    }

    static SignUpForm of(SignUp signUp) {
        return new SignUpForm(
                Integer.toString(signUp.revision()),
                typed(signUp.opensAt()),
                typed(signUp.closesAt()),
                signUp.code(),
                signUp.asksNeeds());
    }

    Read read() {
        var problems = new LinkedHashMap<String, String>();
        var opensAt = time("opens", opens, problems);
        var closesAt = time("closes", closes, problems);
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
            problems.put("closes", "Sign-up must close after it opens.");
        }
        var word = code.strip();
        if (!word.isEmpty() && !CODE.matcher(word).matches()) {
            problems.put("code", "An access code has 4 to 40 letters, digits, blanks, dots or dashes.");
        }
        return problems.isEmpty()
                ? new Read.Valid(new SignUp(Integer.parseInt(revision), opensAt, closesAt, word, needs, List.of()))
                : new Read.Invalid(problems);
    }

    private static @Nullable LocalDateTime time(String field, String typed, Map<String, String> problems) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            var time = LocalDateTime.parse(typed.strip().replace(' ', 'T'));
            if (time.getYear() < 2000 || time.getYear() > 2200) {
                problems.put(field, "Write a year between 2000 and 2200.");
            }
            return time;
        } catch (DateTimeParseException unreadable) {
            problems.put(field, "Write the day and the time, such as 2023-08-05 09:30.");
            return null;
        }
    }

    List<AskField> fields(Map<String, String> problems) {
        var fields = new ArrayList<AskField>();
        fields.add(field("opens", "Opens", "datetime-local", opens, "Empty: as soon as the cohort is open.", problems));
        fields.add(field(
                "closes",
                "Closes",
                "datetime-local",
                closes,
                "Empty: when the cohort begins. Offers go on.",
                problems));
        fields.add(field(
                "code",
                "Access code",
                "text",
                code,
                "Empty: anybody may sign up. Whoever has ten wrong tries within an hour waits for an hour.",
                problems));
        fields.add(field(
                "needs",
                "Ask what people need in order to take part",
                "checkbox",
                Boolean.toString(needs),
                "Only the lead and admins read the answers; they are forgotten a month after the end.",
                problems));
        return fields;
    }

    private static AskField field(
            String name, String label, String type, String value, String hint, Map<String, String> problems) {
        return new AskField(name, label, type, value, hint, problems.getOrDefault(name, ""), false, List.of());
    }

    private static String typed(@Nullable LocalDateTime time) {
        return time == null ? "" : time.toString();
    }

    /** Whether it means the same, whenever it was written. */
    boolean says(SignUpForm other) {
        return equals(new SignUpForm(revision, other.opens, other.closes, other.code, other.needs));
    }
}
