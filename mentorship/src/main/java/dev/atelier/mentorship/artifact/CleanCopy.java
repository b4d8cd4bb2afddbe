package dev.atelier.mentorship.artifact;

/**
 * A copy of a picture that shows the same and says nothing besides: no texts, EXIF, XMP or thumbnails, and nothing hidden in
 * the lowest bits of its pixels. Compressed data are taken over as they are, so the pixels stay; only where text was hidden
 * in them does their lowest bit change. How a camera was held is kept, and the numbers of a colour profile.
 */
public sealed interface CleanCopy {

    /** A PNG in place of a WebP that hid something, since WebP is not written here; else the format stays. */
    record Made(ImageFormat format, Octets content) implements CleanCopy {}

    /** There is no picture, or it could not be brought to silence; the reason is for people. */
    record Refused(String reason) implements CleanCopy {}

    /** Makes a copy; a picture of many megabytes needs a few times its size of memory. */
    static CleanCopy of(byte[] content) {
        return switch (HeaderCheck.of(Octets.owned(content))) {
            case HeaderCheck.Failed failed -> new Refused(failed.reason());
            case HeaderCheck.Passed passed -> checked(Cleaning.of(passed));
        };
    }

    /** Read once more as anybody would, so that what a writer here forgets is not shown. */
    private static CleanCopy checked(Made made) {
        var silent = HeaderCheck.of(made.content())
                .passed()
                .filter(passed ->
                        EmbeddedTexts.in(passed.content(), passed.sound()).all().isEmpty())
                .filter(passed -> HiddenTexts.in(passed).isEmpty());
        return silent.isPresent()
                ? made
                : new Refused(
                        "What this " + made.format().label() + " file says besides its picture can't be taken out."
                                + " Save it once more as PNG, and hand that in.");
    }
}
