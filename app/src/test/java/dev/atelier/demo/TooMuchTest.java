package dev.atelier.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jsoup.Connection;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is too large, broken off, or no request at all, sent to a real server. */
@DemoHouse
class TooMuchTest {

    private static final String IMPORT = "/admin/workshops/import";
    private static final int MB = 1024 * 1024;

    @LocalServerPort
    int port;

    private Browser latha;

    @BeforeEach
    void comeIn() {
        latha = new Browser("http://localhost:" + port).as(DemoPerson.LATHA);
    }

    @Test
    void aPastedTextOfTenMegabytesIsRefusedInWordsAndStaysInTheForm() {
        var text = "- item\n".repeat(10 * MB / 7);
        var answer = paste(text);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Browser.parsed(answer);
        assertThat(page.select(".errors").text()).contains("256");
        assertThat(page.select("textarea[name=text]").val()).hasSize(text.length() - 1);
    }

    @Test
    void aCredentialThatIsTooLargeIsRefusedInWords() {
        var visitor = new Browser("http://localhost:" + port);
        for (var file : new byte[][] {
            new byte[MB], ("{\"x\": \"" + "x".repeat(20 * MB) + "\"}").getBytes(StandardCharsets.UTF_8)
        }) {
            var form = Browser.parsed(visitor.get("/certificates")).forms().stream()
                    .filter(candidate -> candidate.attr("action").equals("/certificates/verification"))
                    .findFirst()
                    .orElseThrow();
            var answer = Browser.execute(
                    visitor.request(form).data("file", "credential.json", new ByteArrayInputStream(file)));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Browser.parsed(answer).select(".errors").text()).contains("at most 64 KB");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 30, 70})
    void whatNoFormHoldsIsCalledTooLarge(int megabytes) {
        var answer = paste("x".repeat(megabytes * MB));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Browser.parsed(answer).text()).contains("That is too large", "Go back");
    }

    @Test
    void aFileThatIsNoTextIsRefusedAndTheTextBesideItKept() {
        var form = importForm();
        form.select("[name=text]").val("My own words");
        var sending = latha.request(form)
                .data("file", "agenda.txt", new ByteArrayInputStream(new byte[] {0, 1, 2, (byte) 0xff, 0}));
        var page = Browser.parsed(Browser.execute(sending));
        assertThat(page.select(".errors").text()).isNotBlank();
        assertThat(page.select("textarea[name=text]").val()).isEqualTo("My own words");
    }

    @Test
    void anUploadThatStopsHalfWayLeavesNothingBehindAndTheServerWell() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write("""
                POST /admin/workshops/import HTTP/1.1
                Host: localhost
                Content-Type: multipart/form-data; boundary=b
                Content-Length: 100000

                --b
                Content-Disposition: form-data; name="text"

                Module 0: half a\
                """.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        var workshops = Browser.parsed(latha.get("/admin/workshops"));
        assertThat(workshops.text()).contains("Mastering Stable Diffusion").doesNotContain("half a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/..%2f..%2fetc", "/a%"})
    void anAddressThatTheServerRefusesIsAnsweredInOurWords(String path) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).contains(" 400 ", "To the workshops").doesNotContain("Tomcat");
        }
    }

    @Test
    void aFormWithoutItsTokenIsCalledStale() {
        var form = importForm();
        form.select("[name=_csrf]").remove();
        var answer = Browser.execute(latha.request(form));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Browser.parsed(answer).text()).contains("no longer good", "reload the page");
    }

    private Connection.Response paste(String text) {
        var form = importForm();
        form.select("[name=text]").val(text);
        return Browser.execute(latha.request(form).data("file", "", new ByteArrayInputStream(new byte[0])));
    }

    private FormElement importForm() {
        return Browser.parsed(latha.get(IMPORT)).forms().stream()
                .filter(form -> form.attr("action").equals(IMPORT))
                .findFirst()
                .orElseThrow();
    }
}
