package dev.atelier.learner.help;

/** What someone who is stuck tells whoever comes: both may be empty, as some are too stuck to say. */
public record Trouble(String sees, String sits) {

    private static final int SEES = 500;
    private static final int SITS = 100;

    public Trouble {
        sees = shortened(sees, SEES);
        sits = shortened(sits, SITS);
    }

    static String shortened(String words, int most) {
        var stripped = words.replace('\0', ' ').strip();
        var end = stripped.offsetByCodePoints(0, Math.min(most, stripped.codePointCount(0, stripped.length())));
        return stripped.substring(0, end);
    }
}
