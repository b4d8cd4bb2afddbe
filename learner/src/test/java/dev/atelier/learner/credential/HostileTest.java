package dev.atelier.learner.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.loader.SchemeRouter;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTest {

    private static final String CONTEXT = "\"@context\": \"" + Contexts.CREDENTIALS + "\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "7",
                "{",
                "{\"a\": 1} {",
                "{\"type\": \"a\", \"type\": \"b\"}",
                "{\"a\": \"\\ud800",
                "\u0000"
            })
    void whatIsNoJsonObjectIsRefused(String text) {
        assertThatThrownBy(() -> JsonText.read(Samples.bytes(text)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not JSON");
    }

    @Test
    void whatIsTooLargeTooDeepOrInAnotherScriptIsRefused() {
        var large = "{\"a\": \"" + "x".repeat(JsonText.LARGEST) + "\"}";
        assertThatThrownBy(() -> JsonText.read(Samples.bytes(large))).hasMessageContaining("at most 64 KB");
        var deep = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
        assertThatThrownBy(() -> JsonText.read(Samples.bytes(deep))).hasMessageContaining("nested too deep");
        assertThatThrownBy(() -> JsonText.read("{\"ä\": 1}".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("UTF-8");
    }

    /** Whoever is asked would hear the knock; the control is the loader that fetches. */
    @Test
    void aContextIsNeverFetched() throws IOException, Refusal {
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(700);
            var address = "http://127.0.0.1:" + server.getLocalPort() + "/context";
            var document = JsonText.read(Samples.bytes("{\"@context\": \"" + address + "\", \"name\": \"x\"}"));
            assertThatThrownBy(() -> canonical(document)).hasMessageContaining("not known here");
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);

            var knocked = Thread.ofVirtual().start(() -> fetch(address));
            server.setSoTimeout(10_000);
            server.accept().close();
            knocked.interrupt();
        }
    }

    private static void fetch(String address) {
        try {
            SchemeRouter.defaultInstance()
                    .loadDocument(
                            java.net.URI.create(address), new com.apicatalog.jsonld.loader.DocumentLoaderOptions());
        } catch (com.apicatalog.jsonld.JsonLdError closed) {
            assertThat(closed).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"@context\": \"https://example.org/mine\"",
                "\"@context\": [\"" + Contexts.CREDENTIALS + "\", \"file:///etc/passwd\"]",
                "\"@context\": [\"" + Contexts.CREDENTIALS + "\", {\"@import\": \"https://example.org/mine\"}]",
                "\"@context\": \"relative\"",
            })
    void anUnknownContextIsRefused(String context) {
        assertThatThrownBy(() -> canonical("{" + context + ", \"name\": \"x\"}"))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"nickname\": \"x\"",
                "\"type\": [\"VerifiableCredential\", \"Invented\"]",
                "\"id\": \"relative\", \"name\": \"x\"",
                "\"issuer\": {\"id\": \"https://a.example\", \"shoe\": 42}",
                "\"@graph\": [{\"nickname\": \"x\"}]",
                "\"validFrom\": {\"@value\": \"x\", \"@type\": \"Invented\"}",
            })
    void whatASignatureWouldNotCoverIsRefused(String words) {
        assertThatThrownBy(() -> canonical("{" + CONTEXT + ", " + words + "}")).isInstanceOf(Refusal.class);
    }

    /** Blank nodes that all look alike: putting them in order takes for ever. */
    @Test
    void whatIsTangledIsGivenUpInTime() {
        var nodes = IntStream.range(0, 14)
                .mapToObj(from -> "{\"@id\": \"_:b" + from + "\", \"https://a.example/knows\": ["
                        + IntStream.range(0, 14)
                                .filter(to -> to != from)
                                .mapToObj(to -> "{\"@id\": \"_:b" + to + "\"}")
                                .collect(Collectors.joining(","))
                        + "]}")
                .collect(Collectors.joining(","));
        var began = System.nanoTime();
        assertThatThrownBy(() -> canonical("{" + CONTEXT + ", \"@graph\": [" + nodes + "]}"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("too tangled");
        assertThat(System.nanoTime() - began).isLessThan(20_000_000_000L);
    }

    private static byte[] canonical(String text) throws Refusal {
        return canonical(JsonText.read(Samples.bytes(text)));
    }

    private static byte[] canonical(JsonObject document) throws Refusal {
        return Canonical.of(document, Contexts.BUNDLED);
    }
}
