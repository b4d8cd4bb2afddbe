package dev.atelier.mentorship.artifact;

import java.util.Optional;
import java.util.stream.Stream;

/** The picture formats that Atelier shows, told by their first bytes and never by a file's name. */
public enum ImageFormat {
    PNG("image/png", "PNG"),
    JPEG("image/jpeg", "JPEG"),
    WEBP("image/webp", "WebP"),
    GIF("image/gif", "GIF");

    private final String mediaType;
    private final String label;

    ImageFormat(String mediaType, String label) {
        this.mediaType = mediaType;
        this.label = label;
    }

    public String mediaType() {
        return mediaType;
    }

    public String label() {
        return label;
    }

    /** The format whose first bytes these are; whether the rest is whole, only {@link ImageReading} tells. */
    public static Optional<ImageFormat> beginning(byte[] content) {
        return of(Octets.owned(content));
    }

    static Optional<ImageFormat> of(Octets content) {
        return Stream.of(values()).filter(format -> format.begins(content)).findFirst();
    }

    private boolean begins(Octets content) {
        return switch (this) {
            case PNG -> content.says(0, "\u0089PNG\r\n\u001a\n");
            case JPEG -> content.says(0, "\u00ff\u00d8\u00ff");
            case WEBP -> content.says(0, "RIFF") && content.says(8, "WEBP");
            case GIF -> content.says(0, "GIF87a") || content.says(0, "GIF89a");
        };
    }
}
