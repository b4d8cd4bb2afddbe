package dev.atelier.mentorship.inbox;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What follows MAIL FROM: or RCPT TO: (RFC 5321, 4.1.2).
 *
 * @param address without brackets; empty for {@code <>}
 * @param parameters by their names in upper case; the value is empty where there is none
 */
record LmtpPath(String address, Map<String, String> parameters) {

    private static final Pattern PATH =
            Pattern.compile("\\s*+<((?:\"(?:[^\"\\\\]|\\\\.)*+\"|[^<>\"\\s])*+)>((?:\\s++[^\\s]++)*+)\\s*+");

    /** Empty if it is written in no way that the RFC knows. */
    static Optional<LmtpPath> of(String line, String verb) {
        if (!line.regionMatches(true, 0, verb, 0, verb.length())) {
            return Optional.empty();
        }
        var path = PATH.matcher(line.substring(verb.length()));
        if (!path.matches()) {
            return Optional.empty();
        }
        return Optional.of(new LmtpPath(
                path.group(1),
                Stream.of(path.group(2).strip().split("\\s+", -1))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.split("=", 2))
                        .collect(Collectors.toMap(
                                word -> word[0].toUpperCase(Locale.ROOT),
                                word -> word.length > 1 ? word[1] : "",
                                (first, second) -> second))));
    }
}
