package dev.atelier.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Atelier in a JVM of its own, with a database of its own in a folder that goes when it closes. */
final class House implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Path folder;
    private final Process process;
    private final String origin;
    private final String database;
    private final int mail;

    private House(Path folder, Process process, List<String> doorplate, int mail) {
        this.folder = folder;
        this.process = process;
        this.origin = doorplate.get(0);
        this.database = doorplate.get(1);
        this.mail = mail;
    }

    static House open() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("bench");
        var plate = folder.resolve("doorplate");
        var mail = freePort();
        var process = new ProcessBuilder(command(folder, plate, mail))
                .inheritIO()
                .directory(folder.toFile())
                .start();
        // Whoever stops the bench stops the house.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(plate)) {
            if (!process.isAlive() || System.nanoTime() > until) {
                process.destroy();
                throw new IllegalStateException("The house did not open");
            }
            Thread.sleep(100);
        }
        return new House(folder, process, Files.readAllLines(plate), mail);
    }

    private static List<String> command(Path folder, Path plate, int mail) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Stream.of(System.getProperty("bench.house", "").split(" "))
                .filter(option -> !option.isBlank())
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.atelier.Atelier"));
        command.addAll(List.of(
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--atelier.data=" + folder.resolve("data"),
                "--atelier.artifacts=" + folder.resolve("artifacts"),
                "--atelier.mail.inbox.port=" + mail,
                "--bench.files=" + folder.resolve("files"),
                "--bench.doorplate=" + plate));
        return command;
    }

    String origin() {
        return origin;
    }

    /** JDBC address of the database, user included. */
    String database() {
        return database;
    }

    /** From here it serves plain files at {@code /bench/files/}. */
    Path files() {
        return folder.resolve("files");
    }

    /** The port of its SMTP server. */
    int mail() {
        return mail;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Processor time that this JVM has used so far; that of PostgreSQL is not in it. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.onExit().get(1, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException stuck) {
            process.destroyForcibly();
        }
        FileSystemUtils.deleteRecursively(folder);
    }
}
