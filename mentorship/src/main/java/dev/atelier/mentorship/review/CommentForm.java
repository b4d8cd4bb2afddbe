package dev.atelier.mentorship.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A comment as typed.
 *
 * @param id made when the form was shown: the same form twice is one comment
 * @param artifact empty for the whole round
 */
record CommentForm(UUID id, String artifact, String left, String top, String width, String height, String body) {

    /** Characters. */
    static final int MOST = 4000;

    /** A part of an image in percent, within its borders. */
    record Region(BigDecimal left, BigDecimal top, BigDecimal width, BigDecimal height) {}

    Optional<UUID> about() {
        try {
            return artifact.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(artifact));
        } catch (IllegalArgumentException otherwise) {
            return Optional.empty();
        }
    }

    boolean namesRegion() {
        return Stream.of(left, top, width, height).anyMatch(number -> !number.isBlank());
    }

    /** Empty without four numbers that lie within an image. */
    Optional<Region> region() {
        var numbers = Stream.of(left, top, width, height)
                .flatMap(typed -> percent(typed).stream())
                .toList();
        return about().isPresent() && numbers.size() == 4 && inside(numbers)
                ? Optional.of(new Region(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)))
                : Optional.empty();
    }

    private static boolean inside(List<BigDecimal> numbers) {
        var full = BigDecimal.valueOf(100);
        return numbers.get(2).signum() > 0
                && numbers.get(3).signum() > 0
                && numbers.get(0).add(numbers.get(2)).compareTo(full) <= 0
                && numbers.get(1).add(numbers.get(3)).compareTo(full) <= 0;
    }

    private static Optional<BigDecimal> percent(String typed) {
        var plain = typed.strip().replace(',', '.').replaceFirst("\\s{0,2}%$", "");
        return plain.matches("\\d{1,3}(\\.\\d{1,9})?")
                ? Optional.of(new BigDecimal(plain).setScale(2, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
