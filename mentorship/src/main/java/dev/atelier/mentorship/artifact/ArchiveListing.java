package dev.atelier.mentorship.artifact;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What lies in an archive (ZIP, tar, gzip or both) of bearable size, found by reading through it once and keeping nothing. One that
 * would unpack to more than 300 MiB and more than twice its size, or that is not what it says, is refused; one that cannot be read is kept closed.
 */
public sealed interface ArchiveListing {
    /** Files in their order; the sizes are those that were counted, not those that the archive claims. */
    record Listed(List<Entry> entries, Set<Note> notes) implements ArchiveListing {
        public Listed {
            entries = List.copyOf(entries);
            notes = Ordered.notes(notes, Note.class);
        }

        public long unpacked() {
            return entries.stream().mapToLong(Entry::bytes).sum();
        }
    }

    /** Not taken: it was made to do harm; the reason is for people. */
    record Refused(String reason) implements ArchiveListing {}

    /** Nothing can be said about what is inside; the reason is for people. */
    record Closed(String reason) implements ArchiveListing {}

    /** A file inside. */
    record Entry(String name, long bytes) {}

    /** What a reviewer should know before unpacking it. */
    enum Note {
        LEADS_OUTSIDE("Some names in it lead out of the folder that it is unpacked into."),
        LINKS("It holds links. Unpacked, they may lead to files of whoever unpacks it."),
        LOCKED("Some files in it are locked with a password, so their sizes are only what it says."),
        HOLDS_ARCHIVES("Archives inside the archive were not looked into."),
        NOT_ALL_LISTED("Only the first 10,000 files were looked at.");

        private final String words;

        Note(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Files that are looked at. */
    int ENTRIES = 10_000;

    /** 300 MiB, which even a small archive may unpack to; what is unpacked while counting is thrown away at once. */
    long UNPACKED = 300L * 1024 * 1024;

    /** Looks into some bytes; empty if they are no archive. */
    static Optional<ArchiveListing> of(byte[] bytes) {
        return of(Octets.owned(bytes));
    }

    /**
     * Looks into a file of at most 2 GiB without reading it into memory; empty if it is no archive.
     *
     * @throws IOException when the file itself cannot be read
     */
    static Optional<ArchiveListing> of(Path file) throws IOException {
        try (var channel = FileChannel.open(file);
                var arena = Arena.ofConfined()) {
            return of(Octets.in(channel, arena));
        }
    }

    private static Optional<ArchiveListing> of(Octets content) {
        long most = Math.max(UNPACKED, 2L * content.length());
        try {
            if (content.says(0, "PK\u0003\u0004") || content.says(0, "PK\u0005\u0006")) {
                return Optional.of(new ZipDirectory(content, most).listing());
            }
            if (content.says(0, "\u001f\u008b")) return Optional.of(GzipListing.of(content, most));
            if (TarWalk.begins(content)) return Optional.of(TarWalk.listing(new Unpacking(content.stream(), most)));
            return Optional.empty();
        } catch (Unpacking.TooLarge bomb) {
            return Optional.of(new Refused("It would unpack to more than %,d MB.".formatted(most >> 20)));
        } catch (IOException damaged) {
            return Optional.of(new Closed("The archive is damaged or cut off, so what is inside cannot be told."));
        }
    }
}
