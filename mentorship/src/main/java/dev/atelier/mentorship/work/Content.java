package dev.atelier.mentorship.work;

import dev.atelier.mentorship.store.ArtifactStore;
import dev.atelier.mentorship.store.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What a file holds, read in the way that its kind needs. */
public final class Content {

    private final ArtifactStore store;
    private final ContentHash hash;
    private final long size;

    Content(ArtifactStore store, ContentHash hash, long size) {
        this.store = store;
        this.hash = hash;
        this.size = size;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** From the first byte on; the caller closes it. */
    public InputStream stream() throws IOException {
        return store.open(hash);
    }

    /** All of it: for kinds that are small. */
    public byte[] bytes() throws IOException {
        try (var stream = stream()) {
            return stream.readAllBytes();
        }
    }

    /** A look at a file. */
    public interface Look<T> {
        T at(Path file) throws IOException;
    }

    /** Lays the file aside for somebody who looks here and there in it, without reading it into memory. */
    public <T> T aside(Look<T> look) throws IOException {
        var file = Files.createTempFile("look", ".file");
        try (var stream = stream()) {
            Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
            return look.at(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
