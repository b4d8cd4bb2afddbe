package dev.atelier.mentorship.work;

import java.io.IOException;
import java.io.InputStream;

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
}
