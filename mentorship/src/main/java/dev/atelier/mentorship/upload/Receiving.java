package dev.atelier.mentorship.upload;

import dev.atelier.mentorship.store.ArtifactStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.springframework.stereotype.Component;

/**
 * Takes the bytes of a request: every eight megabytes are a part of their own, safe before the next begins. When the line
 * breaks, what has come by then is kept.
 */
@Component
class Receiving {

    /** 8 MiB. */
    static final int PART = 8 * 1024 * 1024;

    /** 64 KiB: a line that breaks sooner than that has brought nothing worth a part. */
    static final int SCRAP = 64 * 1024;

    private final Parts parts;
    private final ArtifactStore store;

    Receiving(Parts parts, ArtifactStore store) {
        this.parts = parts;
        this.store = store;
    }

    /** How far a file has come, or why a request brought nothing. */
    sealed interface Received {

        /** It is here up to {@code offset}, in bytes. */
        record Here(long offset) implements Received {}

        /** The file goes on elsewhere; nothing was taken. */
        record Elsewhere() implements Received {}

        /** It came in so many small parts that it can't be put together. */
        record Crumbs() implements Received {}
    }

    /**
     * Takes what a request brings, up to the announced size.
     *
     * @param offset where in the file it begins
     * @throws Line.Broken when the line broke; what came before is kept
     * @throws IOException when the store fails
     */
    Received take(Upload upload, long offset, InputStream body) throws IOException {
        if (offset != upload.received()) {
            return new Received.Elsewhere();
        }
        if (parts.count(upload) >= mostParts(upload.size())) {
            return new Received.Crumbs();
        }
        var rest = new PushbackInputStream(body);
        var at = offset;
        while (at < upload.size() && hasMore(rest)) {
            var wanted = (int) Math.min(PART, upload.size() - at);
            var line = new Line(rest, wanted);
            var content = store.put(line, ArtifactStore.UNKNOWN).bytes();
            if (line.isBroken() && line.count() < Math.min(SCRAP, wanted)) {
                parts.discard(upload, content);
            } else if (!parts.add(upload, new Parts.Part(at, line.count(), content))) {
                return new Received.Elsewhere();
            }
            line.check();
            at += line.count();
        }
        return new Received.Here(at);
    }

    private static boolean hasMore(PushbackInputStream rest) throws IOException {
        int next;
        try {
            next = rest.read();
        } catch (IOException line) {
            throw new Line.Broken(line);
        }
        if (next >= 0) {
            rest.unread(next);
        }
        return next >= 0;
    }

    /** Room for breaks: a part for each 256 KiB, and some. */
    static long mostParts(long size) {
        return 64 + size / (256 * 1024);
    }
}
