package dev.atelier.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The folder that holds the embedded database, locked for one Atelier at a time. */
final class DataFolder implements AutoCloseable {

    private final Path postgres;
    private final FileChannel channel;

    private DataFolder(Path postgres, FileChannel channel) {
        this.postgres = postgres;
        this.channel = channel;
    }

    /**
     * Takes the folder, and stops a server that an Atelier left behind when it was killed.
     *
     * @throws FolderInUse if another Atelier runs on it
     */
    static DataFolder take(Path data) {
        try {
            Files.createDirectories(data);
            var channel =
                    FileChannel.open(data.resolve("atelier.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new FolderInUse(data);
            }
            var folder = new DataFolder(data.resolve("postgres").toAbsolutePath(), channel);
            folder.stopOrphan();
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException("The data folder " + data.toAbsolutePath() + " can't be used", failure);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    Path path() {
        return postgres;
    }

    /** A killed Atelier leaves its server running; nobody else can own it, as the lock is ours. */
    private void stopOrphan() throws IOException {
        var note = postgres.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        var server = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(note).getFirst().strip()))
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
        if (server.isEmpty()) {
            return;
        }
        server.get().destroy();
        try {
            server.get().onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stubborn) {
            throw new IOException(
                    "An older PostgreSQL (process " + server.get().pid() + ") still runs in " + postgres
                            + ". Stop it and start Atelier again.",
                    stubborn);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Two Ateliers on one folder would ruin it. */
    static final class FolderInUse extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Path folder;

        FolderInUse(Path folder) {
            super("Another Atelier is running on " + folder.toAbsolutePath());
            this.folder = folder;
        }

        Path folder() {
            return folder;
        }
    }
}
