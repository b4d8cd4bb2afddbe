package dev.atelier.mentorship.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Bytes in a file that no reader knows of yet, and their hash.
 *
 * @param own whether the file goes when this is closed
 */
record Spool(Path file, ContentHash hash, long size, boolean own) implements AutoCloseable {

    static final String ENDING = ".part";

    private static final int PIECE = 128 * 1024;

    /** Writes all that comes into a file of the folder, and forces it to the medium. */
    static Spool of(InputStream content, long length, Path folder) throws IOException {
        var file = Files.createDirectories(folder).resolve(UUID.randomUUID() + ENDING);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var digest = ContentHash.digest();
            var piece = new byte[PIECE];
            var size = 0L;
            for (int read; (read = content.read(piece)) >= 0; size += read) {
                if (length != ArtifactStore.UNKNOWN && size + read > length) {
                    throw new TruncatedException(length, size + read);
                }
                digest.update(piece, 0, read);
                write(ByteBuffer.wrap(piece, 0, read), channel);
            }
            if (length != ArtifactStore.UNKNOWN && size != length) {
                throw new TruncatedException(length, size);
            }
            channel.force(true);
            return new Spool(file, ContentHash.stored(digest.digest()), size, true);
        } catch (Throwable failure) {
            Files.deleteIfExists(file);
            throw failure;
        }
    }

    /** Reads a file, and leaves it where it is. */
    static Spool over(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var digest = ContentHash.digest();
            var piece = new byte[PIECE];
            var size = 0L;
            for (int read; (read = stream.read(piece)) >= 0; size += read) {
                digest.update(piece, 0, read);
            }
            return new Spool(file, ContentHash.stored(digest.digest()), size, false);
        }
    }

    /** Removes what was begun before then, and never ended. */
    static int clear(Path folder, Instant before) throws IOException {
        var cleared = 0;
        for (var file : files(folder)) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before) && Files.deleteIfExists(file)) {
                cleared++;
            }
        }
        return cleared;
    }

    /** What lies in a folder, by name; nothing, where there is none. */
    static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private static void write(ByteBuffer rest, FileChannel channel) throws IOException {
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    @Override
    public void close() throws IOException {
        if (own) {
            Files.deleteIfExists(file);
        }
    }
}
