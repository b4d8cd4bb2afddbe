package dev.atelier.mentorship.artifact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What lies in an archive (ZIP, tar, gzip or both) of bearable size, found by reading through it once and keeping nothing. One that
 * would unpack to more than 300 MiB, or that is not what it says, is refused; one that cannot be read is kept closed.
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

    /** 300 MiB: what is unpacked while counting, and thrown away at once. */
    long UNPACKED = 300L * 1024 * 1024;

    /** Looks into some bytes; empty if they are no archive. */
    static Optional<ArchiveListing> of(byte[] bytes) {
        var content = Octets.owned(bytes);
        try {
            if (content.says(0, "PK\u0003\u0004") || content.says(0, "PK\u0005\u0006")) {
                return Optional.of(new ZipDirectory(content).listing());
            }
            if (content.says(0, "\u001f\u008b")) return Optional.of(GzipListing.of(content));
            if (TarWalk.begins(content))
                return Optional.of(TarWalk.listing(new Unpacking(new ByteArrayInputStream(bytes))));
            return Optional.empty();
        } catch (Unpacking.TooLarge bomb) {
            return Optional.of(new Refused("It would unpack to more than 300 MB."));
        } catch (IOException damaged) {
            return Optional.of(new Closed("The archive is damaged or cut off, so what is inside cannot be told."));
        }
    }
}
