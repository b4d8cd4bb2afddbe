package dev.atelier.mentorship.store;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/**
 * What was put, as Spring serves it: with its length, and in parts where a browser asks for a part. Only what is asked
 * for is read.
 */
public final class StoredResource extends AbstractResource {

    private final ArtifactStore store;
    private final ContentHash hash;
    private final long size;

    /** @param size how many bytes there are, as the row that names them says */
    public StoredResource(ArtifactStore store, ContentHash hash, long size) {
        this.store = store;
        this.hash = hash;
        this.size = size;
    }

    @Override
    public String getDescription() {
        return "content " + hash.hex();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return size;
    }

    /** Opened at once, so that what is missing is told before an answer has begun. */
    @Override
    public InputStream getInputStream() throws IOException {
        return new Skipping(store.open(hash));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredResource same && same.hash.equals(hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    /** Whoever skips the beginning has it opened further on instead. */
    private final class Skipping extends InputStream {

        private InputStream stream;
        private boolean begun;

        Skipping(InputStream stream) {
            this.stream = stream;
        }

        @Override
        public long skip(long bytes) throws IOException {
            if (begun || bytes <= 0) {
                return stream.skip(bytes);
            }
            stream.close();
            begun = true;
            stream = store.open(hash, bytes, Long.MAX_VALUE);
            return Math.min(bytes, size);
        }

        @Override
        public int read() throws IOException {
            begun = true;
            return stream.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            begun = true;
            return stream.read(into, offset, length);
        }

        @Override
        public int available() throws IOException {
            return stream.available();
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
