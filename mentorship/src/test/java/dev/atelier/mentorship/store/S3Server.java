package dev.atelier.mentorship.store;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A real S3 server on this machine, in a process of its own, with its files in a folder: it looks at signatures and clocks,
 * takes files in parts, and lists.
 */
final class S3Server implements AutoCloseable {

    static final String KEY = "atelier";
    static final String SECRET = "not so secret";

    private static final Path CLASSPATH = Path.of("target", "s3-server.classpath");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final int port;
    private Process process;

    private S3Server(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.process = start();
    }

    private static final class Shared {
        private static final S3Server SERVER = forAll();

        private static S3Server forAll() {
            try {
                var server = open(Files.createTempDirectory("s3"));
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                return server;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** One for all tests of a run, which have a bucket or a prefix each. */
    static S3Server shared() {
        return Shared.SERVER;
    }

    static S3Server open(Path folder) throws IOException {
        return new S3Server(folder, freePort());
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private Process start() throws IOException {
        var settings = folder.resolve("s3.properties");
        var data = Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(data.resolve("files"));
        Files.writeString(settings, """
            s3proxy.endpoint=http://127.0.0.1:%d
            s3proxy.authorization=aws-v2-or-v4
            s3proxy.identity=%s
            s3proxy.credential=%s
            jclouds.provider=filesystem-nio2
            jclouds.identity=none
            jclouds.credential=none
            jclouds.filesystem.basedir=%s
            """.formatted(port, KEY, SECRET, data));
        var started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx400m",
                        "-cp",
                        Files.readString(CLASSPATH).strip(),
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "s3.log"))
                .start();
        waitFor(started);
        return started;
    }

    private void waitFor(Process started) throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until && started.isAlive()) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException notYet) {
                pause();
            }
        }
        throw new IOException("The S3 server does not answer: " + Files.readString(folder.resolve("s3.log")));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    int port() {
        return port;
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void startAgain() throws IOException {
        process = start();
    }

    @Override
    public void close() {
        kill();
    }

    /** A place that no other test has. */
    S3Settings settings() {
        return settings(address(), SECRET);
    }

    static S3Settings settings(URI endpoint, String secret) {
        return new S3Settings(
                endpoint,
                "us-east-1",
                "files",
                UUID.randomUUID() + "/",
                true,
                KEY,
                secret,
                null,
                Duration.ofSeconds(30));
    }
}
