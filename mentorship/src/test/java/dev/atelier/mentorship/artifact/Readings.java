package dev.atelier.mentorship.artifact;

/** Short ways to what a test wants to see. */
final class Readings {
    private Readings() {}

    static ImageReading.UnderstoodImage understood(byte[] content) {
        return switch (ImageReading.of(content, "")) {
            case ImageReading.UnderstoodImage image -> image;
            case ImageReading.Refused refused -> throw new AssertionError("Refused: " + refused.reason());
        };
    }

    static GenerationRecord record(byte[] content) {
        return understood(content).generation().orElseThrow(() -> new AssertionError("No generation data found"));
    }

    static String refusal(byte[] content) {
        return switch (ImageReading.of(content, "")) {
            case ImageReading.UnderstoodImage image -> throw new AssertionError("Accepted: " + image);
            case ImageReading.Refused refused -> refused.reason();
        };
    }
}
