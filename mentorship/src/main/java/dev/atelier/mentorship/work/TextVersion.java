package dev.atelier.mentorship.work;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.atelier.mentorship.store.ContentHash;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names a state of a round's text, so that whoever writes says what they have read (RFC 9110, section 13.1.1). The same
 * text has the same name, however it came about.
 */
final class TextVersion {

    private TextVersion() {}

    static String of(String text) {
        return ContentHash.of(text.getBytes(UTF_8)).hex();
    }

    /** As it stands in {@code ETag}. */
    static String tag(String text) {
        return '"' + of(text) + '"';
    }

    /** The states that a header {@code If-Match} names. A weak one names none: it may be another text. */
    static Set<String> named(String header) {
        return Stream.of(header.split(",", -1))
                .map(String::strip)
                .filter(tag -> tag.length() > 2 && tag.startsWith("\"") && tag.endsWith("\""))
                .map(tag -> tag.substring(1, tag.length() - 1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
