package dev.atelier.demo;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Another Atelier on the same database, in a process of its own that can be killed. */
final class SecondHouse {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;

    private SecondHouse(Process process) {
        this.process = process;
    }

    /** Begins to open at a port; it may take a while until it answers. */
    static SecondHouse begin(String database, int port, Path artifacts) throws IOException {
        return new SecondHouse(new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx384m",
                        "-cp",
                        classPath(),
                        "dev.atelier.Atelier",
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--spring.datasource.url=" + database,
                        "--atelier.mail.inbox.enabled=false",
                        "--atelier.artifacts=" + artifacts)
                .inheritIO()
                .start());
    }

    /** What is deployed, without what tests bring along. */
    private static String classPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes") && !entry.contains("testing"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    void awaitAnswers(HttpClient client, String origin) {
        var question = HttpRequest.newBuilder(URI.create(origin + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new AssertionError("The second house did not open");
                    }
                    return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
                });
    }

    /** Without a word, as when the power goes. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
