package dev.atelier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.atelier.demo.DemoHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** A large file goes up over the network of a venue: what has come is never sent again, and the file is whole. */
@DemoHouse
@DirtiesContext
class UploadNetworkTest {

    private static final int BYTES = 24 * 1024 * 1024;

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    DSLContext db;

    /** Where in the file each request began. */
    private final List<Long> offsets = new CopyOnWriteArrayList<>();

    @Test
    void aFileGoesOnByItselfWhenTheNetworkIsBack() throws Exception {
        var file = file(1);
        try (var chromium = Chromium.start("http://localhost:" + port)) {
            var arjun = aDraft(chromium);
            slowly(arjun);
            send(arjun, "lora.bin", file);
            awaitReceived(4 << 20);

            // Offline would be lost on a browser that is slowed down, so the requests are stopped one by one.
            arjun.context().route("**/my/work/uploads/*", route -> route.abort());
            assertThat(arjun.locator("#uploads")).containsText("The network is away");
            var before = offsets.size();
            arjun.context().unroute("**/my/work/uploads/*");

            assertThat(arjun.locator("#pieces")).containsText("lora.bin");
            assertThat(arjun.locator("#uploads li")).hasCount(0);
            Assertions.assertThat(whole()).contains(hash(file));
            Assertions.assertThat(offsets.subList(before, offsets.size()))
                    .isNotEmpty()
                    .allMatch(offset -> offset >= 4 << 20);
            Chromium.passesAxe(arjun);
            keepsTheTextAndKnowsItsOwnWords(arjun);
            tellsWhatIsNotTaken(arjun);
        }
    }

    /** The text is saved, and the answer to that is lost: what is typed next goes on from it. */
    private static void keepsTheTextAndKnowsItsOwnWords(Page page) {
        page.route("**/text", route -> {
            route.fetch();
            route.abort();
        });
        page.locator("#text").fill("My first");
        assertThat(page.locator("#saved"))
                .containsText("Not saved: no answer from Atelier. Your words are kept on this device");
        page.unroute("**/text");
        page.locator("#text").fill("My first own model");
        assertThat(page.locator("#saved")).containsText("Saved. Nobody else sees it yet.");
        page.reload();
        assertThat(page.locator("#text")).hasValue("My first own model");
        assertThat(page.getByText("There is a second text")).hasCount(0);
        assertThat(page.getByText("Atelier does not have it")).hasCount(0);
    }

    /** Signed out meanwhile, one is told so and stays where one typed. */
    private static void tellsWhatIsNotTaken(Page page) {
        var here = page.url();
        page.route(
                "**/place",
                route -> route.fulfill(
                        new Route.FulfillOptions().setStatus(401).setHeaders(Map.of("HX-Redirect", "/sign-in"))));
        page.locator("[name=up]").first().press("Enter");
        assertThat(page.locator("[data-not-taken]")).isVisible();
        Chromium.passesAxe(page);
        page.unroute("**/place");
        page.locator("[name=up]").first().press("Enter");
        assertThat(page.locator("[data-not-taken]")).isHidden();
        Assertions.assertThat(page.url()).isEqualTo(here);
    }

    @Test
    void afterAReloadItGoesOnOnceItIsChosenAgain() throws Exception {
        var file = file(2);
        try (var chromium = Chromium.start("http://localhost:" + port)) {
            var arjun = aDraft(chromium);
            arjun.onDialog(dialog -> dialog.accept());
            slowly(arjun);
            send(arjun, "model.bin", file);
            awaitReceived(4 << 20);

            arjun.reload();
            assertThat(arjun.locator("#uploads")).containsText("Choose the same file again");
            Chromium.passesAxe(arjun);
            offsets.clear();
            send(arjun, "model.bin", file);

            assertThat(arjun.locator("#pieces")).containsText("model.bin");
            Assertions.assertThat(whole()).contains(hash(file));
            Assertions.assertThat(offsets).isNotEmpty().allMatch(offset -> offset >= 4 << 20);
        }
    }

    private Page aDraft(Chromium chromium) {
        var page = chromium.person();
        page.navigate("/demo");
        page.locator("form[action='/demo/people/arjun'] button").first().click();
        page.waitForURL(url -> !url.endsWith("/demo"));
        page.navigate("/my/work");
        page.getByText("Hand in something else").last().click();
        page.getByLabel("What is it?").last().fill("A model of my own");
        page.locator("details[open] form button").last().click();
        page.waitForURL("**/my/work/*-*");
        page.onRequest(request -> {
            if (request.method().equals("PATCH")) {
                offsets.add(Long.parseLong(String.valueOf(request.headers().get("upload-offset"))));
            }
        });
        return page;
    }

    /** Two megabytes in a second, as in a room full of people. */
    private static void slowly(Page page) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 20);
        conditions.addProperty("downloadThroughput", 4 << 20);
        conditions.addProperty("uploadThroughput", 2 << 20);
        page.context().newCDPSession(page).send("Network.emulateNetworkConditions", conditions);
    }

    private void send(Page page, String name, byte[] file) throws IOException {
        var chosen = folder.resolve(name);
        if (Files.notExists(chosen)) {
            Files.write(chosen, file);
        }
        page.getByLabel("Add files").setInputFiles(chosen);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add the files"))
                .click();
    }

    private void awaitReceived(long bytes) {
        Awaitility.await()
                .until(() -> db.fetchExists(db.selectOne()
                        .from("mentorship.upload")
                        .where("state = 'OPEN' and received between ? and size - 1", bytes)));
    }

    private List<String> whole() {
        return db.fetch("select encode(content, 'hex') from mentorship.artifact where size = ?", (long) BYTES)
                .into(String.class);
    }

    private static byte[] file(int seed) {
        var bytes = new byte[BYTES];
        new Random(seed).nextBytes(bytes);
        bytes[0] = 'x';
        return bytes;
    }

    private static String hash(byte[] file) throws Exception {
        return java.util.HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }
}
