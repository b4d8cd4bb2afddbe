package dev.atelier.mentorship.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** The store as a folder: a file for each content, written aside, forced to the medium, then moved in whole. */
final class FolderStore implements ArtifactStore {

    /** From putting bytes to the row that names them it takes a request at most. */
    private static final Duration IN_FLIGHT = Duration.ofMinutes(10);

    private final Path folder;
    private final InstantSource clock;

    FolderStore(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public ContentHash put(byte[] content) throws IOException {
        var hash = ContentHash.of(content);
        var place = place(hash);
        if (isThere(place)) {
            return hash;
        }
        var shelf = Files.createDirectories(shelf(hash));
        var aside = Files.createDirectories(folder.resolve("incoming")).resolve(UUID.randomUUID() + ".part");
        try {
            write(content, aside);
            Files.setLastModifiedTime(aside, FileTime.from(clock.instant()));
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
        settle(shelf);
        return hash;
    }

    @Override
    public InputStream open(ContentHash hash) throws IOException {
        return Files.newInputStream(place(hash));
    }

    /** First out of sight, then asked about: whoever puts the same bytes meanwhile finds none, and writes them anew. */
    @Override
    public boolean remove(ContentHash hash, BooleanSupplier named) throws IOException {
        var place = place(hash);
        var leaving = Files.createDirectories(folder.resolve("leaving")).resolve(hash.hex());
        try {
            Files.move(place, leaving, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException gone) {
            // Perhaps a crash came between moving it and asking.
            if (!Files.exists(leaving)) {
                return true;
            }
        }
        var young = Files.getLastModifiedTime(leaving)
                .toInstant()
                .isAfter(clock.instant().minus(IN_FLIGHT));
        if (named.getAsBoolean() || young) {
            Files.move(leaving, place, StandardCopyOption.ATOMIC_MOVE);
            return !young;
        }
        Files.delete(leaving);
        return true;
    }

    /** Says, too, that somebody needs it now. */
    private boolean isThere(Path place) throws IOException {
        try {
            Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
            return true;
        } catch (NoSuchFileException missing) {
            return false;
        }
    }

    private Path place(ContentHash hash) {
        return shelf(hash).resolve(hash.hex().substring(2));
    }

    private Path shelf(ContentHash hash) {
        return folder.resolve(hash.hex().substring(0, 2));
    }

    private static void write(byte[] content, Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** A move is only as durable as the folder that lists it. Windows can't open folders, and needs no such thing. */
    private static void settle(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
