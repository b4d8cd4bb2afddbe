package dev.atelier.identity.account;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person wants to be called, on certificates too: one line, 1 to 120 characters. */
public record FullName(String value) {

    public static final int LONGEST = 120;
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
    private static final Pattern SOUND = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}&&[^\\u200C\\u200D]]");

    public FullName {
        if (!SOUND.matcher(value).find()
                || !value.equals(value.strip())
                || value.codePointCount(0, value.length()) > LONGEST
                || GAPS.matcher(value.replace(" ", "")).find()
                || UNSEEN.matcher(value).find()) {
            throw new IllegalArgumentException("A name is one line of 1 to 120 characters");
        }
    }

    /** Reads what someone typed; empty if that is nothing, or too long. */
    public static Optional<FullName> read(@Nullable String typed) {
        if (typed == null || typed.length() > 10 * LONGEST) {
            return Optional.empty();
        }
        var tidy = GAPS.matcher(UNSEEN.matcher(typed).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return !SOUND.matcher(tidy).find() || tidy.codePointCount(0, tidy.length()) > LONGEST
                ? Optional.empty()
                : Optional.of(new FullName(tidy));
    }

    @Override
    public String toString() {
        return value;
    }
}
