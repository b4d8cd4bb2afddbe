package dev.atelier.mentorship.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where bytes lie. Each call is whole or has not happened as far as readers can tell; what may be removed when, and who
 * puts the same bytes meanwhile, is none of its business.
 */
interface Medium {

    /** Writes what comes aside, where no reader looks. */
    Spool aside(InputStream content, long length) throws IOException;

    /** A file of somebody else's, about to be written. */
    Spool aside(Path file) throws IOException;

    /** Whether these bytes are there as a whole. */
    boolean holds(Spool content) throws IOException;

    /** On return the bytes survive a power cut. They may be there already. */
    void write(Spool content) throws IOException;

    /** As {@link ArtifactStore#open(ContentHash, long, long)}. */
    InputStream open(ContentHash hash, long from, long most) throws IOException;

    /** As {@link ArtifactStore#size(ContentHash)}. */
    long size(ContentHash hash) throws IOException;

    /** Removes bytes, or finds none. After a failure they may be gone, there, or about to go. */
    void delete(ContentHash hash) throws IOException;

    /** What lies here in the order of its hashes, after one of them or from the first on. */
    Page after(@Nullable ContentHash last, int most) throws IOException;

    /** Removes what somebody began to write before then and never ended; answers how many. */
    int clear(Instant before) throws IOException;

    /** Where that is, for an operator. */
    String place();

    /**
     * Some of what lies here.
     *
     * @param foreign how many other things lie between them
     */
    record Page(List<Held> held, int foreign, boolean last) {}

    record Held(ContentHash hash, long size) {}
}
