package dev.atelier.mentorship.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A reply in segments, nothing lost: their texts one after the other are the text that was read. */
public record TrimmedReply(List<Segment> segments) {

    public TrimmedReply {
        segments = List.copyOf(segments);
    }

    /** What to show at once. If nothing but quotes and signatures was found, that is everything: better too much. */
    public String visible() {
        return repeatsOnly()
                ? whole().strip()
                : stripBlankLines(text(segment -> segment.kind().isShown()));
    }

    /** What to show on demand, in the order of the mail; empty when all of it is visible. */
    public String folded() {
        return repeatsOnly()
                ? ""
                : stripBlankLines(text(segment -> !segment.kind().isShown()));
    }

    /** The text as it was read. */
    public String whole() {
        return text(segment -> true);
    }

    /** The earlier mail from its header lines on, when the text embeds one whole. */
    public Optional<String> embedded() {
        var mail = stripBlankLines(text(segment -> segment.kind() == Segment.Kind.EMBEDDED));
        return mail.isEmpty() ? Optional.empty() : Optional.of(mail);
    }

    /** Whether the sender added no word of their own. */
    public boolean repeatsOnly() {
        return segments.stream()
                .noneMatch(
                        segment -> segment.kind().isShown() && !segment.text().isBlank());
    }

    private String text(Predicate<Segment> wanted) {
        return segments.stream().filter(wanted).map(Segment::text).collect(Collectors.joining());
    }

    /** Keeps the indentation of the first line, which may be code. */
    private static String stripBlankLines(String text) {
        int start = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                start = i + 1;
            }
        }
        return text.substring(start).stripTrailing();
    }
}
