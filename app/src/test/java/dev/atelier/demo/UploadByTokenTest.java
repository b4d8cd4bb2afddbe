package dev.atelier.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A program with an access token sends a file that is larger than the body of any other call. */
@DemoHouse
class UploadByTokenTest {

    private static final int BYTES = 3 * 1024 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    DSLContext db;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aFileComesInPartsByToken() throws Exception {
        var token = token(DemoPerson.ARJUN.address(), true);
        var work = draft(DemoPerson.ARJUN.address());
        var file = new byte[BYTES];
        new Random(3).nextBytes(file);
        var announced = announce(token, work);
        assertThat(announced.statusCode()).as(announced.body()).isEqualTo(201);
        var at = announced.headers().firstValue("Location").orElseThrow();

        assertThat(send(token, at, 0, Arrays.copyOf(file, BYTES / 2)).statusCode())
                .isEqualTo(204);
        assertThat(send(token, at, 0, file).statusCode()).isEqualTo(409);
        var asked = http.send(
                call(token, at).method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.discarding());
        assertThat(asked.headers().firstValueAsLong("Upload-Offset")).hasValue(BYTES / 2);
        assertThat(send(token, at, BYTES / 2, Arrays.copyOfRange(file, BYTES / 2, BYTES))
                        .statusCode())
                .isEqualTo(204);

        var told = http.send(call(token, at).GET().build(), BodyHandlers.ofString());
        assertThat(told.body()).contains("\"state\":\"TAKEN\"", "\"received\":" + BYTES);
    }

    @Test
    void aTokenThatOnlyReadsSendsNothing() throws Exception {
        var work = draft(DemoPerson.ARJUN.address());

        assertThat(announce(token(DemoPerson.ARJUN.address(), false), work).statusCode())
                .isEqualTo(403);
        assertThat(announce(token(DemoPerson.PRIYA.address(), true), work).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> announce(String token, UUID work) throws IOException, InterruptedException {
        return http.send(
                call(token, "/api/v1/my/works/" + work + "/rounds/1/uploads")
                        .header("Upload-Length", String.valueOf(BYTES))
                        .header("Upload-Metadata", "filename " + base64("lora.bin") + ",modified " + base64("1"))
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String token, String at, long offset, byte[] bytes)
            throws IOException, InterruptedException {
        return http.send(
                call(token, at)
                        .header("Upload-Offset", String.valueOf(offset))
                        .header("Content-Type", "application/offset+octet-stream")
                        .method("PATCH", BodyPublishers.ofByteArray(bytes))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder call(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Tus-Resumable", "1.0.0");
    }

    /** A work with an empty first round. */
    private UUID draft(String address) {
        var work = UUID.randomUUID();
        db.execute("""
            insert into mentorship.work (id, cohort_id, learner_id, title, created_at)
            select ?, cohort_id, learner_id, 'By a program', now() from mentorship.seat
            where learner_id = (select id from identity.account where address = ?) and status <> 'ENDED' limit 1\
            """, work, address);
        db.execute("""
            insert into mentorship.round (work_id, cohort_id, learner_id, number, state)
            select id, cohort_id, learner_id, 1, 'DRAFT' from mentorship.work where id = ?\
            """, work);
        return work;
    }

    private String token(String address, boolean writes) {
        var secret = "atelier_" + UUID.randomUUID().toString().replace("-", "");
        db.execute("""
            insert into identity.access_token (id, person, name, token_hash, writes, created_at)
            select gen_random_uuid(), id, 'A test', sha256(convert_to(?, 'UTF8')), ?, now()
            from identity.account where address = ?\
            """, secret, writes, address);
        return secret;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
