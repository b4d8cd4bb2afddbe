package dev.atelier.mentorship.work;

import dev.atelier.mentorship.artifact.NotebookReading;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much may be handed in.
 *
 * @param image the largest picture, at most 40MB: pictures are read in memory
 * @param file the largest file of any other kind, at most 2047MB
 * @param quota all files of one person in one cohort together; the same file in several rounds counts once
 * @param uploads files of one person that may be on their way at once
 * @param kept how long a file that is not whole waits for its next part
 */
@ConfigurationProperties("atelier.work")
public record WorkLimits(
        @DefaultValue("40MB") DataSize image,
        @DefaultValue("1GB") DataSize file,
        @DefaultValue("3GB") DataSize quota,
        @DefaultValue("20") int uploads,
        @DefaultValue("1d") Duration kept) {

    private static final Set<String> IMAGES = Set.of("png", "apng", "jpg", "jpeg", "jpe", "webp", "gif");

    public WorkLimits {
        if (image.toBytes() < 1 || image.compareTo(DataSize.ofMegabytes(40)) > 0) {
            throw new IllegalArgumentException("atelier.work.image is 1B to 40MB, not " + image);
        }
        if (file.compareTo(image) < 0 || file.compareTo(DataSize.ofMegabytes(2047)) > 0) {
            throw new IllegalArgumentException("atelier.work.file is atelier.work.image to 2047MB, not " + file);
        }
        if (quota.compareTo(file) < 0) {
            throw new IllegalArgumentException(
                    "atelier.work.quota is less than one file may have: write " + file + " or more, not " + quota);
        }
        if (uploads < 1 || uploads > 1000) {
            throw new IllegalArgumentException("atelier.work.uploads is 1 to 1000, not " + uploads);
        }
        if (kept.compareTo(Duration.ofHours(1)) < 0 || kept.compareTo(Duration.ofDays(30)) > 0) {
            throw new IllegalArgumentException("atelier.work.kept is 1h to 30d, not " + kept);
        }
    }

    static boolean isImage(FileName name) {
        return IMAGES.contains(name.ending());
    }

    /** Why a file of so many bytes is not taken, in a sentence; empty if it may come. */
    public Optional<String> tooLarge(FileName name, long bytes) {
        if (isImage(name)) {
            return beyond(bytes, image, "an image", "Save it smaller, or as JPEG or WebP.");
        }
        if (name.ending().equals("ipynb")) {
            return beyond(bytes, DataSize.ofBytes(NotebookReading.BYTES), "a notebook", "Clear large outputs first.");
        }
        return beyond(bytes, file, "a file", "Put it where it can be fetched, and add a link.");
    }

    Optional<String> imageTooLarge(long bytes) {
        return beyond(bytes, image, "an image", "Save it smaller, or as JPEG or WebP.");
    }

    private static Optional<String> beyond(long bytes, DataSize most, String what, String advice) {
        return bytes <= most.toBytes()
                ? Optional.empty()
                : Optional.of("It has " + Size.words(bytes) + "; " + what + " may have " + Size.whole(most.toBytes())
                        + ". " + advice);
    }
}
