package dev.atelier.mentorship.review;

import dev.atelier.mentorship.work.Spot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A comment as typed. What is about another place than an image's region may leave the region out, and the other way round.
 *
 * @param id made when the form was shown: the same form twice is one comment
 * @param artifact empty for the whole round
 * @param lines one line or a range, such as {@code 3} or {@code 3-7}; of a cell or of an output where one is named
 * @param seen the revisions that this form knows of; none to write over whatever is there
 */
record CommentForm(
        UUID id,
        @Nullable String artifact,
        @Nullable String left,
        @Nullable String top,
        @Nullable String width,
        @Nullable String height,
        @Nullable String cell,
        @Nullable String output,
        @Nullable String lines,
        @Nullable String parameter,
        @Nullable List<Integer> seen,
        @Nullable String body) {

    /** Characters. */
    static final int MOST = 4000;

    private static final Pattern LINES = Pattern.compile("(\\d{1,7})(?:\\s{0,2}[-–]\\s{0,2}(\\d{1,7}))?");

    /** A part of an image in percent, within its borders. */
    record Region(BigDecimal left, BigDecimal top, BigDecimal width, BigDecimal height) {}

    /** Words about the whole round. */
    static CommentForm onTheWhole(UUID id, String words) {
        return new CommentForm(id, null, null, null, null, null, null, null, null, null, null, words);
    }

    String words() {
        return typed(body);
    }

    Optional<Integer> newestSeen() {
        return seen == null ? Optional.empty() : seen.stream().max(Integer::compare);
    }

    Optional<UUID> about() {
        try {
            return typed(artifact).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed(artifact)));
        } catch (IllegalArgumentException otherwise) {
            return Optional.empty();
        }
    }

    boolean namesArtifact() {
        return !typed(artifact).isEmpty();
    }

    boolean namesRegion() {
        return region4().anyMatch(number -> !number.isEmpty());
    }

    /** Empty without four numbers that lie within an image. */
    Optional<Region> region() {
        var numbers = region4().flatMap(typed -> percent(typed).stream()).toList();
        return about().isPresent() && numbers.size() == 4 && inside(numbers)
                ? Optional.of(new Region(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)))
                : Optional.empty();
    }

    boolean namesCellOrLines() {
        return Stream.of(cell, output, lines).anyMatch(number -> !typed(number).isEmpty());
    }

    boolean namesParameter() {
        return !typed(parameter).isEmpty();
    }

    /** The cell, lines or parameter; {@link Spot#NONE} for none, empty where what is typed says no such thing. */
    Optional<Spot> spot() {
        if (namesParameter()) {
            return namesCellOrLines() || typed(parameter).length() > 200
                    ? Optional.empty()
                    : Optional.of(new Spot(null, null, null, null, typed(parameter)));
        }
        var range = LINES.matcher(typed(lines));
        if ((!typed(lines).isEmpty() && !range.matches())
                || Stream.of(typed(cell), typed(output)).anyMatch(number -> !number.matches("(?!0{1,5}$)\\d{0,5}"))
                || (typed(cell).isEmpty() && !typed(output).isEmpty())) {
            return Optional.empty();
        }
        var first = typed(lines).isEmpty() ? null : Integer.valueOf(range.group(1));
        var last = first == null || range.group(2) == null ? first : Integer.valueOf(range.group(2));
        return first != null && last != null && (first < 1 || last < first)
                ? Optional.empty()
                : Optional.of(new Spot(number(typed(cell)), number(typed(output)), first, last, null));
    }

    private Stream<String> region4() {
        return Stream.of(typed(left), typed(top), typed(width), typed(height));
    }

    private static @Nullable Integer number(String typed) {
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    private static String typed(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    private static boolean inside(List<BigDecimal> numbers) {
        var full = BigDecimal.valueOf(100);
        return Collections.min(numbers.subList(2, 4)).signum() > 0
                && numbers.get(0).add(numbers.get(2)).compareTo(full) <= 0
                && numbers.get(1).add(numbers.get(3)).compareTo(full) <= 0;
    }

    private static Optional<BigDecimal> percent(String typed) {
        var plain = typed.replace(',', '.').replaceFirst("\\s{0,2}%$", "");
        return plain.matches("\\d{1,3}(\\.\\d{1,9})?")
                ? Optional.of(new BigDecimal(plain).setScale(2, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
