package dev.atelier.mentorship.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;

/** The store as a folder: a file for each content, written aside, forced to the medium, then moved in whole. */
final class FolderStore implements ArtifactStore {

    private final Path folder;
    private final InstantSource clock;

    FolderStore(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public ContentHash put(InputStream content, long length) throws IOException {
        try (var spool = Spool.of(content, length, folder.resolve("incoming"))) {
            var place = place(spool.hash());
            if (!isThere(place)) {
                var shelf = Files.createDirectories(shelf(spool.hash()));
                Files.setLastModifiedTime(spool.file(), FileTime.from(clock.instant()));
                Files.move(spool.file(), place, StandardCopyOption.ATOMIC_MOVE);
                settle(shelf);
            }
            return spool.hash();
        }
    }

    @Override
    public InputStream open(ContentHash hash, long from, long most) throws IOException {
        var channel = FileChannel.open(place(hash), StandardOpenOption.READ);
        return new Part(Channels.newInputStream(channel.position(from)), most);
    }

    @Override
    public long size(ContentHash hash) throws IOException {
        return Files.size(place(hash));
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

    /** A move is only as durable as the folder that lists it. Windows can't open folders, and needs no such thing. */
    private static void settle(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
