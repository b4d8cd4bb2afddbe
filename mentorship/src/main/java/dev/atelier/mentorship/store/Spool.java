package dev.atelier.mentorship.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A stream written aside, into a file that is gone when this is closed; its hash was computed on the way. */
record Spool(Path file, ContentHash hash, long size) implements AutoCloseable {

    static final String ENDING = ".part";

    private static final int PIECE = 128 * 1024;

    /** Writes and forces to the medium all that comes. */
    static Spool of(InputStream content, long length, Path folder) throws IOException {
        var file = Files.createDirectories(folder).resolve(UUID.randomUUID() + ENDING);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var digest = ContentHash.digest();
            var piece = new byte[PIECE];
            var size = 0L;
            for (int read; (read = content.read(piece)) >= 0; size += read) {
                digest.update(piece, 0, read);
                write(ByteBuffer.wrap(piece, 0, read), channel);
                if (length != ArtifactStore.UNKNOWN && size + read > length) {
                    throw new TruncatedException(length, size + read);
                }
            }
            if (length != ArtifactStore.UNKNOWN && size != length) {
                throw new TruncatedException(length, size);
            }
            channel.force(true);
            return new Spool(file, ContentHash.stored(digest.digest()), size);
        } catch (Throwable failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    private static void write(ByteBuffer rest, FileChannel channel) throws IOException {
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
