package dev.atelier.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import com.zaxxer.hikari.HikariDataSource;
import dev.atelier.api.Api;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file is on its way into one Atelier when that is killed; it goes on in another one on the same database and folder. */
@DemoHouse
class UploadAcrossHousesTest {

    private static final int PART = 8 * 1024 * 1024;
    private static final int SIZE = 2 * PART + 1_000_000;

    @LocalServerPort
    int port;

    @Autowired
    DSLContext db;

    @Autowired
    DataSource database;

    @Value("${atelier.artifacts}")
    Path artifacts;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token = "atelier_" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void aKilledHouseLosesNothingThatItKept() throws Exception {
        signIn();
        var file = new byte[SIZE];
        new Random(1).nextBytes(file);
        file[0] = 'x';
        var otherPort = freePort();
        var second = SecondHouse.begin(database.unwrap(HikariDataSource.class).getJdbcUrl(), otherPort, artifacts);
        second.awaitAnswers(http, "http://127.0.0.1:" + otherPort);
        var cohort = read("$.items[0].cohort", ask("GET", "/my/works", new byte[0]));
        var work = read(
                "$.id",
                ask("POST", "/my/works", ("{\"cohort\":\"" + cohort + "\",\"title\":\"A model\"}").getBytes(UTF_8)));
        var at = announced(work);

        // A part and a half is on the line when the power goes.
        try (var line = new Socket(InetAddress.getLoopbackAddress(), otherPort)) {
            line.getOutputStream().write(head(at, otherPort, SIZE).getBytes(UTF_8));
            line.getOutputStream().write(file, 0, PART + PART / 2);
            line.getOutputStream().flush();
            await().atMost(Duration.ofSeconds(30)).until(() -> offset(at) == PART);
            second.kill();
        }

        assertThat(offset(at)).isEqualTo(PART);
        var rest = ask("PATCH", at, Arrays.copyOfRange(file, PART, SIZE), "Upload-Offset", String.valueOf(PART));
        assertThat(rest.statusCode()).as(rest.body()).isEqualTo(204);
        assertThat(read("$.state", ask("GET", at, new byte[0]))).isEqualTo("TAKEN");
        var artifact = read("$.rounds[0].artifacts[0].file", ask("GET", "/my/works/" + work, new byte[0]));
        var stored = http.send(call(artifact).GET().build(), BodyHandlers.ofByteArray());
        assertThat(hash(stored.body())).isEqualTo(hash(file));
    }

    private String announced(String work) throws Exception {
        var answer = ask(
                "POST",
                "/my/works/" + work + "/rounds/1/uploads",
                new byte[0],
                "Upload-Length",
                String.valueOf(SIZE),
                "Upload-Metadata",
                "filename " + Base64.getEncoder().encodeToString("model.bin".getBytes(UTF_8)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String head(String at, int otherPort, int size) {
        return "PATCH " + at + " HTTP/1.1\r\nHost: 127.0.0.1:" + otherPort + "\r\nAuthorization: Bearer " + token
                + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream"
                + "\r\nContent-Length: " + size + "\r\n\r\n";
    }

    private long offset(String at) throws Exception {
        return ask("GET", at, new byte[0])
                .headers()
                .firstValueAsLong("Upload-Offset")
                .orElseThrow();
    }

    private HttpResponse<String> ask(String verb, String path, byte[] body, String... headers) throws Exception {
        var call = call(path)
                .header("Tus-Resumable", "1.0.0")
                .header("Content-Type", verb.equals("PATCH") ? "application/offset+octet-stream" : "application/json")
                .method(verb, BodyPublishers.ofByteArray(body));
        for (var name = 0; name < headers.length; name += 2) {
            call.header(headers[name], headers[name + 1]);
        }
        return http.send(call.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder call(String path) {
        var place = path.startsWith(Api.ROOT) ? path : Api.ROOT + path;
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + place))
                .header("Authorization", "Bearer " + token);
    }

    private static String read(String place, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return String.valueOf(JsonPath.<Object>read(answer.body(), place));
    }

    private void signIn() {
        db.execute("""
            insert into identity.access_token (id, person, name, token_hash, writes, created_at)
            select gen_random_uuid(), id, 'A test', sha256(convert_to(?, 'UTF8')), true, now()
            from identity.account where address = ?\
            """, token, DemoPerson.ARJUN.address());
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
