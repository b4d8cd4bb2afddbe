package dev.atelier.mentorship.artifact;

/** How much one handed-in picture may ask of the machine. */
final class ImageLimits {
    /** 40 MiB. */
    public static final int BYTES = 40 * 1024 * 1024;
    /** 50 megapixels, width times height as the header claims them. */
    public static final long PIXELS = 50_000_000;
    /** One embedded text after inflating: 8 MiB, many times the largest editor graph seen. */
    static final int TEXT_BYTES = 8 * 1024 * 1024;
    /** All embedded texts of one picture together: 24 MiB. */
    static final int ALL_TEXT_BYTES = 24 * 1024 * 1024;
    /** Chunks or segments of one file; a 25 MiB PNG in 8 KiB pieces has 3,200. */
    static final int BLOCKS = 50_000;
    /** Hidden text in a WebP needs the whole picture in memory, so only up to 16 megapixels. */
    static final long DECODED_FOR_HIDDEN_TEXT = 16_000_000;

    private ImageLimits() {}
}
