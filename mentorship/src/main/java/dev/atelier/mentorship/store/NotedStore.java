package dev.atelier.mentorship.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A medium in which several instances put and remove the same bytes at once. All that they agree on stands in {@link
 * PutNotes}; the medium itself needs no locks, no renaming and no clock.
 */
final class NotedStore implements ArtifactStore {

    private static final int ATTEMPTS = 3;

    private final Medium medium;
    private final PutNotes notes;
    private final Predicate<ContentHash> named;

    NotedStore(Medium medium, PutNotes notes, Predicate<ContentHash> named) {
        this.medium = medium;
        this.notes = notes;
        this.named = named;
    }

    @Override
    public ContentHash put(InputStream content, long length) throws IOException {
        try (var spool = medium.aside(content, length)) {
            return keep(spool);
        }
    }

    @Override
    public ContentHash put(Path file) throws IOException {
        try (var spool = medium.aside(file)) {
            return keep(spool);
        }
    }

    /** The note comes first. What lies there after it stays there; what is written long after it may have to be again. */
    private ContentHash keep(Spool spool) throws IOException {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var note = notes.write(spool.hash());
            refuseInDoubt(note.doubtfulUntil());
            if (medium.holds(spool)) {
                return spool.hash();
            }
            medium.write(spool);
            if (notes.renew(note)) {
                return spool.hash();
            }
        }
        throw new IOException("These bytes took so long that they were removed meanwhile. Try again.");
    }

    private static void refuseInDoubt(@Nullable Instant until) throws IOException {
        if (until != null) {
            throw new IOException(
                    "The store was removing these bytes when it stopped answering, and may still do so until " + until
                            + ". Try again then.");
        }
    }

    @Override
    public InputStream open(ContentHash hash, long from, long most) throws IOException {
        var stream = medium.open(hash, from, most);
        return from == 0 && most == Long.MAX_VALUE ? new Verified(stream, hash) : stream;
    }

    @Override
    public long size(ContentHash hash) throws IOException {
        return medium.size(hash);
    }

    @Override
    public boolean remove(ContentHash hash) throws IOException {
        return remove(hash, IN_FLIGHT);
    }

    boolean remove(ContentHash hash, Duration age) throws IOException {
        return notes.remove(hash, age, named, () -> {
            try {
                medium.delete(hash);
                return null;
            } catch (IOException unanswered) {
                return unanswered;
            }
        });
    }
}
