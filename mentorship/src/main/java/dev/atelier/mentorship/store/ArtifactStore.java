package dev.atelier.mentorship.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Keeps the bytes of artifacts under their hash. Bytes are put before a row of the database names them: a crash in between
 * leaves bytes that nobody names, never a name without bytes. Whoever puts bytes has {@link #IN_FLIGHT ten minutes} to
 * write the row that names them, and a {@link Naming} that knows this row: what no naming knows is removed within hours.
 *
 * <p>Call it outside of a transaction: it notes in one of its own what it does.
 *
 * <p>Nothing is held in memory as a whole, however large it is.
 */
public interface ArtifactStore {

    /** From putting bytes to the row that names them it takes a request at most. */
    Duration IN_FLIGHT = Duration.ofMinutes(10);

    /** For {@link #put(InputStream, long)}: the stream says by its end how long it is. */
    long UNKNOWN = -1;

    /**
     * Keeps what a stream still has; on return it survives a power cut. The same bytes twice are kept once. The caller
     * closes the stream.
     *
     * @param length how many bytes will come, or {@link #UNKNOWN}
     * @throws TruncatedException when the stream has fewer or more bytes than that; nothing is kept then
     * @throws IOException when there is no room, the stream or the medium fails; nothing half-written can be opened then
     */
    ContentHash put(InputStream content, long length) throws IOException;

    /** Keeps a copy of a file, like {@link #put(InputStream, long)}. The file must not change meanwhile. */
    ContentHash put(Path file) throws IOException;

    /** Keeps some bytes, like {@link #put(InputStream, long)}. */
    default ContentHash put(byte[] content) throws IOException {
        return put(new ByteArrayInputStream(content), content.length);
    }

    /**
     * Opens what was put, from its beginning; the caller closes it.
     *
     * @throws java.nio.file.NoSuchFileException when nothing was put under this hash
     * @throws IOException when the medium fails
     */
    default InputStream open(ContentHash hash) throws IOException {
        return open(hash, 0, Long.MAX_VALUE);
    }

    /**
     * Opens a part of what was put; the caller closes it. What lies before is not read.
     *
     * @param from the first byte, counted from 0; beyond the end there is nothing to read
     * @param most how many bytes are read at most
     * @throws java.nio.file.NoSuchFileException when nothing was put under this hash
     */
    InputStream open(ContentHash hash, long from, long most) throws IOException;

    /**
     * How many bytes were put.
     *
     * @throws java.nio.file.NoSuchFileException when nothing was put under this hash
     */
    long size(ContentHash hash) throws IOException;

    /**
     * Removes what was put, unless a row still {@linkplain Naming names} it. Whoever puts the same bytes at this moment keeps
     * them: their row may not be written yet.
     *
     * @return false if they were put a moment ago, so that one can't tell yet; nothing has changed then
     */
    boolean remove(ContentHash hash) throws IOException;
}
