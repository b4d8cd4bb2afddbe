package dev.atelier.mentorship.artifact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as tools write them: short, plain, with at most a small exponent. */
final class Numbers {
    private static final Pattern PLAIN =
            Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,2})?");

    private Numbers() {}

    static Optional<BigDecimal> decimal(String text) {
        var trimmed = text.strip();
        return PLAIN.matcher(trimmed).matches() ? Optional.of(new BigDecimal(trimmed)) : Optional.empty();
    }

    /** Whether two values are the same number, or else the same text: 7 and 7.0 are no change. */
    static boolean same(String one, String other) {
        if (one.equals(other)) return true;
        var first = decimal(one);
        var second = decimal(other);
        return first.isPresent() && second.isPresent() && first.get().compareTo(second.get()) == 0;
    }
}
