package dev.atelier.learner.signup;

import dev.atelier.learner.Newcomers;
import dev.atelier.learner.page.AskField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whom to invite, as typed: addresses, each on a line of its own. */
record InvitationForm(String addresses, String words) {

    static final int MOST = 100;
    private static final int LONGEST = 1000;
    private static final Pattern SEPARATORS = Pattern.compile("[\\r\\n,;]+");

    sealed interface Read {

        record Valid(Set<String> addresses, String words) implements Read {}

        record Invalid(String field, String problem) implements Read {}
    }

    Read read(Newcomers newcomers) {
        var read = new LinkedHashSet<String>();
        for (var line : SEPARATORS.splitAsStream(addresses).toList()) {
            if (!line.isBlank()) {
                var address = newcomers.address(line);
                if (address.isEmpty()) {
                    return new Read.Invalid("addresses", "“" + brief(line.strip()) + "” can't be an e-mail address.");
                }
                read.add(address.get());
            }
        }
        if (read.isEmpty() || read.size() > MOST) {
            return new Read.Invalid("addresses", "Write 1 to " + MOST + " addresses, each on a line of its own.");
        }
        return words.strip().length() > LONGEST
                ? new Read.Invalid("words", "Please keep these words within " + LONGEST + " characters.")
                : new Read.Valid(read, words.strip());
    }

    List<AskField> fields(String field, String problem) {
        return List.of(
                new AskField(
                        "addresses",
                        "E-mail addresses",
                        "textarea",
                        addresses,
                        "Each on a line of its own, up to " + MOST + " at a time.",
                        field.equals("addresses") ? problem : "",
                        true,
                        List.of()),
                new AskField(
                        "words",
                        "Your words",
                        "textarea",
                        words,
                        "They stand at the top of the mail.",
                        field.equals("words") ? problem : "",
                        false,
                        List.of()));
    }

    private static String brief(String line) {
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }
}
