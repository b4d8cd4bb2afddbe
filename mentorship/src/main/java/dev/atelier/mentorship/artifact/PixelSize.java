package dev.atelier.mentorship.artifact;

import java.util.Optional;
import java.util.regex.Pattern;

/** A width and a height in pixels, both at least one. */
record PixelSize(int width, int height) {
    private static final Pattern WRITTEN =
            Pattern.compile("\\D{0,2}(\\d{1,6})\\s{0,3}[x×,*]\\s{0,3}(\\d{1,6})\\D{0,2}");

    public PixelSize {
        if (width < 1 || height < 1)
            throw new IllegalArgumentException("A size has pixels, not " + width + " by " + height);
    }

    /** Reads `512x768` as well as `(512, 768)`. */
    static Optional<PixelSize> parse(String text) {
        var match = WRITTEN.matcher(text.strip());
        if (!match.matches()) return Optional.empty();
        int width = Integer.parseInt(match.group(1));
        int height = Integer.parseInt(match.group(2));
        return width < 1 || height < 1 ? Optional.empty() : Optional.of(new PixelSize(width, height));
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
