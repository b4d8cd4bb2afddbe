package dev.atelier.mentorship.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.atelier.testing.MovableClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong with an S3 server is told in words that say what to look at. */
class S3TroubleTest {

    @TempDir
    Path folder;

    /** The server's own words, as Amazon writes them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        403 | RequestTimeTooSkewed | Set this machine's clock by NTP | true
        403 | AccessDenied | which rights it needs | true
        400 | ExpiredToken | session-token | true
        301 | PermanentRedirect | not in the region us-east-1 | true
        400 | AuthorizationHeaderMalformed | not in the region us-east-1 | true
        403 | QuotaExceeded | no room left | false
        507 | | no room left | false
        503 | SlowDown | busy or not well: it answered 503 three times | false
        500 | InternalError | busy or not well: it answered 500 three times | false
        418 | ImATeapot | answered 418 ImATeapot | false
        """)
    void anAnswerIsToldInWords(int status, String code, String words, boolean ofSettings) throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            var body = ("<?xml version=\"1.0\"?><Error><Code>" + (code == null ? "Other" : code)
                            + "</Code><Message>No.</Message></Error>")
                    .getBytes(UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try (var bucket =
                to(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), Duration.ofSeconds(30))) {
            assertThatThrownBy(bucket::check)
                    .isInstanceOfSatisfying(
                            S3Trouble.class,
                            trouble -> assertThat(trouble.ofSettings()).isEqualTo(ofSettings))
                    .hasMessageContaining(words);
            assertThat(asked.get()).as("attempts").isBetween(1, 3);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aServerThatIsSilentIsGivenUpAfterItsTime() throws Exception {
        var over = new CountDownLatch(1);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try {
                over.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            server.setExecutor(threads);
            server.start();
            try (var bucket =
                    to(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), Duration.ofSeconds(1))) {
                assertThatThrownBy(bucket::check).hasMessageContaining("did not answer for 1s");
            } finally {
                over.countDown();
                server.stop(0);
            }
        }
    }

    @Test
    void aServerThatIsNotThereIsToldWithTheSetting() {
        try (var nobody = to(URI.create("http://127.0.0.1:1"), Duration.ofSeconds(5))) {
            assertThatThrownBy(nobody::check).hasMessageContaining("can't be reached");
        }
        try (var unknown = to(URI.create("http://s3.invalid"), Duration.ofSeconds(5))) {
            assertThatThrownBy(unknown::check).hasMessageContaining("Nobody knows the host");
        }
    }

    /** A real server is killed while a large file is put; what came of it can't be opened, and once it runs again all is well. */
    @Test
    void aServerThatIsStoppedInTheMiddleLeavesNothingHalf() throws Exception {
        try (var server = S3Server.open(folder);
                var bucket = Bucket.open(server.settings(), folder.resolve("incoming"))) {
            var size = 40_000_000;
            var killing = new Relayed(bucket) {
                @Override
                void written(Spool content) throws IOException {
                    var killer = Thread.startVirtualThread(() -> {
                        try {
                            Thread.sleep(300);
                        } catch (InterruptedException stopped) {
                            Thread.currentThread().interrupt();
                        }
                        server.kill();
                    });
                    try {
                        super.written(content);
                    } finally {
                        try {
                            killer.join();
                        } catch (InterruptedException stopped) {
                            Thread.currentThread().interrupt();
                        }
                    }
                }
            };
            var notes = new NotesForTests();
            var clock = new MovableClock();
            var failing = notes.store(killing, clock, hash -> false);

            assertThatThrownBy(() -> failing.put(new Endless(size), size))
                    .isInstanceOf(S3Trouble.class)
                    .hasMessageMatching("(?s).*(can't be reached|broke off).*");

            server.startAgain();
            assertThat(bucket.after(null, 10).held()).isEmpty();
            var hash = notes.store(bucket, clock, found -> false).put(new Endless(size), size);
            assertThat(bucket.size(hash)).isEqualTo(size);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ftp | endpoint is no address
        """)
    void settingsThatCannotBeAreRefused(String endpoint, String words) {
        assertThatThrownBy(() -> S3Server.settings(URI.create(endpoint), "secret"))
                .hasMessageContaining(words);
        assertThatThrownBy(() -> new S3Settings(
                        null, "us-east-1", "Big_Letters", "", false, null, null, null, Duration.ofSeconds(30)))
                .hasMessageContaining("bucket is no name");
        assertThatThrownBy(() -> new S3Settings(
                        null, "us-east-1", "files", "/atelier", false, null, null, null, Duration.ofSeconds(30)))
                .hasMessageContaining("begins with a slash");
        assertThatThrownBy(() -> new S3Settings(
                        null, "us-east-1", "files", "", false, "key", null, null, Duration.ofSeconds(30)))
                .hasMessageContaining("or neither");
        assertThat(S3Server.settings(URI.create("http://localhost"), "a secret").toString())
                .doesNotContain("secret");
    }

    private Bucket to(URI address, Duration patience) {
        return Bucket.open(
                new S3Settings(address, "us-east-1", "files", "", true, S3Server.KEY, S3Server.SECRET, null, patience),
                folder);
    }
}
