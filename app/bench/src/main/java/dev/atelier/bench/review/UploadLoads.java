package dev.atelier.bench.review;

import dev.atelier.bench.load.Pace;
import dev.atelier.bench.load.Stopwatch;
import dev.atelier.bench.seat.Visitor;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Files that go up as the script of the draft's page sends them, one after the other, beside a plain copy of the same bytes to
 * a folder of the same disk, each hashed with SHA-256 on its way and forced to the disk. What is counted is megabytes (of
 * 10⁶ bytes), and the time of a file.
 */
public final class UploadLoads {

    private static final int MEGABYTE = 1_000_000;

    private final String origin;
    private final String database;
    private final Path folder;

    /** @param folder into which the plain copies go, on the disk of the house's store */
    public UploadLoads(String origin, String database, Path folder) {
        this.origin = origin;
        this.database = database;
        this.folder = folder;
    }

    /** A file as somebody has it. */
    @SuppressWarnings("ArrayRecordComponent") // Carried, never compared.
    public record Owned(String name, byte[] bytes) {}

    /** One file of so many megabytes of a kind that nobody knows, unlike that of any other seed. */
    public static List<Owned> large(int megabytes, int seed) {
        var bytes = new byte[megabytes * MEGABYTE];
        new Random(seed).nextBytes(bytes);
        bytes[0] = 'x';
        return List.of(new Owned("model-" + seed + ".bin", bytes));
    }

    /** So many pictures, unlike those of any other seed. */
    public static List<Owned> pictures(int many, int seed) {
        return IntStream.range(0, many)
                .mapToObj(at -> new Owned("hills-" + at + ".png", picture(1000 * seed + at)))
                .toList();
    }

    private static byte[] picture(int seed) {
        try {
            return Handed.picture(seed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Sends the files into a new draft of somebody who has none yet. */
    public Pace upload(List<Owned> files, Visitor learner) throws IOException, SQLException, InterruptedException {
        var handed = new Handed(origin, database, learner.id(), learner.session());
        var work = handed.begun();
        try (var sending = new Sending(origin, handed.cookies(), Handed.token(handed.page(work)))) {
            var watch = new Stopwatch();
            for (var file : files) {
                var began = System.nanoTime();
                sending.send(work + "/rounds/1/uploads", file);
                watch.note(began, System.nanoTime());
            }
            return pace(files, watch);
        }
    }

    /** Copies the files, each under its hash as the store does. */
    public Pace copy(List<Owned> files) throws IOException {
        Files.createDirectories(folder);
        var watch = new Stopwatch();
        for (var file : files) {
            var began = System.nanoTime();
            copy(file);
            watch.note(began, System.nanoTime());
        }
        return pace(files, watch);
    }

    private void copy(Owned file) throws IOException {
        var target = folder.resolve(file.name());
        try (var channel = FileChannel.open(
                        target,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                var hashed = new DigestOutputStream(Channels.newOutputStream(channel), sha256())) {
            write(file.bytes(), hashed);
            channel.force(true);
            if (hashed.getMessageDigest().digest().length == 0) {
                throw new IllegalStateException("Nothing was hashed");
            }
        }
        Files.delete(target);
    }

    private static void write(byte[] bytes, OutputStream out) throws IOException {
        var piece = 64 * 1024;
        for (var at = 0; at < bytes.length; at += piece) {
            out.write(bytes, at, Math.min(piece, bytes.length - at));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Pace pace(List<Owned> files, Stopwatch watch) {
        var each = watch.pace();
        var bytes = files.stream().mapToLong(file -> file.bytes().length).sum();
        return new Pace(bytes / MEGABYTE, each.seconds(), each.median(), each.slow());
    }
}
