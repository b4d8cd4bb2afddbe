package dev.atelier.bench.review;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Sends files in parts, as the script of the draft's page does. */
final class Sending implements AutoCloseable {

    /** As large as the script's. */
    private static final int PART = 4 * 1024 * 1024;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String origin;
    private final String cookies;
    private final String proof;

    Sending(String origin, String cookies, String proof) {
        this.origin = origin;
        this.cookies = cookies;
        this.proof = proof;
    }

    /** @throws IllegalStateException if the file was not taken */
    void send(String draft, UploadLoads.Owned file) throws IOException, InterruptedException {
        var bytes = file.bytes();
        var name = Base64.getEncoder().encodeToString(file.name().getBytes(StandardCharsets.UTF_8));
        var at = ask(
                        "POST",
                        draft,
                        BodyPublishers.noBody(),
                        201,
                        Map.of("Upload-Length", String.valueOf(bytes.length), "Upload-Metadata", "filename " + name))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        for (var offset = 0; offset < bytes.length; offset += PART) {
            var part = BodyPublishers.ofByteArray(bytes, offset, Math.min(PART, bytes.length - offset));
            ask(
                    "PATCH",
                    at,
                    part,
                    204,
                    Map.of("Upload-Offset", String.valueOf(offset), "Content-Type", "application/offset+octet-stream"));
        }
        var said = ask("GET", at, BodyPublishers.noBody(), 200, Map.of("Accept", "application/json"))
                .body();
        if (!said.contains("TAKEN")) {
            throw new IllegalStateException(said);
        }
    }

    private HttpResponse<String> ask(
            String method, String path, BodyPublisher body, int expected, Map<String, String> headers)
            throws IOException, InterruptedException {
        var question = HttpRequest.newBuilder(URI.create(origin).resolve(path))
                .method(method, body)
                .header("Cookie", cookies)
                .header("X-XSRF-TOKEN", proof)
                .header("HX-Request", "true")
                .header("Tus-Resumable", "1.0.0");
        headers.forEach(question::header);
        var answer = client.send(question.build(), BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    @Override
    public void close() {
        client.close();
    }
}
