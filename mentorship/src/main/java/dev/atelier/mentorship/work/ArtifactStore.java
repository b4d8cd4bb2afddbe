package dev.atelier.mentorship.work;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;

/**
 * Keeps the bytes of artifacts under their hash. Bytes are put before a row of the database names them: a crash in between
 * leaves bytes that nobody names, never a name without bytes.
 */
interface ArtifactStore {

    /**
     * Keeps some bytes; on return they survive a power cut. The same bytes twice are kept once.
     *
     * @throws IOException when there is no room or the medium fails; nothing half-written can be opened then
     */
    ContentHash put(byte[] content) throws IOException;

    /**
     * Opens what was put; the caller closes it.
     *
     * @throws IOException when nothing was put under this hash, or the medium fails
     */
    InputStream open(ContentHash hash) throws IOException;

    /**
     * Removes what was put, unless it is still named. Whoever puts the same bytes at this moment keeps them: their row may
     * not be written yet.
     *
     * @param named asks the database, after the bytes can no longer be found
     * @return false if they were put a moment ago, so that one can't tell yet; nothing has changed then
     */
    boolean remove(ContentHash hash, BooleanSupplier named) throws IOException;
}
