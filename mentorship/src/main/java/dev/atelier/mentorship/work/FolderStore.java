package dev.atelier.mentorship.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** The store as a folder: a file for each content, written aside, forced to the medium, then moved in whole. */
final class FolderStore implements ArtifactStore {

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public ContentHash put(byte[] content) throws IOException {
        var hash = ContentHash.of(content);
        var place = place(hash);
        if (Files.exists(place)) {
            return hash;
        }
        var shelf = Files.createDirectories(shelf(hash));
        var aside = Files.createDirectories(folder.resolve("incoming")).resolve(UUID.randomUUID() + ".part");
        try {
            write(content, aside);
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
