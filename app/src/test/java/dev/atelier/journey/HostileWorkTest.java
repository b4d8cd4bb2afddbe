package dev.atelier.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.atelier.demo.DemoHouse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Work with scripts in every field is handed in, looked at and reviewed, and none of them runs in anybody's browser. */
@DemoHouse
class HostileWorkTest {

    /** What must not be there, whether it runs or not: whoever finds one says what it is. */
    private static final String SUSPICIOUS = """
        () => {
          for (const part of document.querySelectorAll("details")) part.open = true;
          return [...document.querySelectorAll("main *")].filter(part =>
              ["SCRIPT", "IFRAME", "OBJECT", "EMBED", "BASE", "LINK", "META", "STYLE"].includes(part.tagName)
              || [...part.attributes].some(each => each.name.startsWith("on") || each.name === "style"
                  || /^\\s*(javascript|data|vbscript):/i.test(each.value))
              || (part.tagName === "IMG" && new URL(part.src).origin !== location.origin)
          ).map(part => part.outerHTML.slice(0, 200)).join("\\n");
        }\
        """;

    /** Puts the same script into the page as it would be without any escaping, and tells what the browser stopped. */
    private static final String UNESCAPED = """
        trap => new Promise(done => {
          const stopped = new Set();
          document.addEventListener("securitypolicyviolation", event => stopped.add(event.effectiveDirective));
          document.querySelector("main").insertAdjacentHTML("beforeend", "<i title='" + trap);
          const script = document.createElement("script");
          script.textContent = "trap()";
          document.querySelector("main").append(script);
          setTimeout(() => done([...stopped].sort().join(" ")), 1500);
        })\
        """;

    @LocalServerPort
    int port;

    private final List<String> sprung = new CopyOnWriteArrayList<>();

    @Test
    void nothingOfItRuns() throws IOException {
        try (var chromium = Chromium.start("http://localhost:" + port)) {
            var arjun = comesIn(chromium.person(), "Arjun");
            var work = handsIn(arjun);
            assertThat(strolls(arjun, work, "/my/work"))
                    .as("pages of the learner")
                    .hasSizeGreaterThan(9);

            var ravi = comesIn(chromium.person(), "Ravi");
            ravi.navigate("/staff/reviews");
            ravi.locator("main table a")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("onerror"))
                    .first()
                    .click();
            var round = path(ravi);
            reviews(ravi);
            assertThat(strolls(ravi, round, "/staff/reviews"))
                    .as("pages of the staff")
                    .hasSizeGreaterThan(9);
            strolls(arjun, work, "/my/work");
            assertThat(sprung).isEmpty();

            assertThat(String.valueOf(ravi.evaluate(UNESCAPED, Traps.TRAP)))
                    .as("what the policy stops")
                    .contains("script-src-attr", "script-src-elem");
            assertThat(sprung).as("without escaping").isEmpty();
            var careless = comesIn(chromium.careless(), "Ravi");
            careless.navigate(round);
            careless.evaluate(UNESCAPED, Traps.TRAP);
            assertThat(sprung).as("without escaping and without a policy").isNotEmpty();
        }
    }

    /** Accepted, and shown to the world with everything that can be told. */
    @Test
    void nothingOfItRunsWhereItIsShown() throws IOException {
        try (var chromium = Chromium.start("http://localhost:" + port)) {
            var arjun = comesIn(chromium.person(), "Arjun");
            var work = handsIn(arjun);
            var ravi = comesIn(chromium.person(), "Ravi");
            ravi.navigate("/staff/reviews");
            ravi.locator("main table a")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("onerror"))
                    .first()
                    .click();
            press(ravi, "Claim this round");
            ravi.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Accept"))
                    .first()
                    .check();
            ravi.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish …"))
                    .click();
            press(ravi, "Publish the review");

            arjun.navigate(work + "/showing");
            for (var image : arjun.locator("input[name=image]").all()) image.check();
            arjun.getByLabel("Title").fill(Traps.TRAP);
            arjun.getByLabel("Your words about it")
                    .fill(Traps.TRAP + " [a](javascript:trap()) ![b](https://tracker.example/b.png)");
            arjun.getByLabel("Show prompt, seed and the other settings").check();
            arjun.getByLabel("The world").check();
            press(arjun, "Look at what others will see");
            assertThat(String.valueOf(arjun.evaluate(SUSPICIOUS))).isEmpty();
            press(arjun, "Show it");
            arjun.waitForURL("**/showcase/*");
            var exhibit = path(arjun);

            var visitor = chromium.person();
            visitor.exposeFunction("trap", words -> sprung.add(visitor.url()));
            for (var path : List.of(exhibit, exhibit + "/report")) {
                visitor.navigate(path);
                assertThat(String.valueOf(visitor.evaluate(SUSPICIOUS)))
                        .as(path)
                        .isEmpty();
            }
            visitor.getByLabel("What is wrong?").fill(Traps.TRAP);
            press(visitor, "Send it");
            for (var path : List.of("/staff/showcase", exhibit)) {
                ravi.navigate(path);
                assertThat(String.valueOf(ravi.evaluate(SUSPICIOUS))).as(path).isEmpty();
            }
            isSilent(visitor, exhibit + "/images/1");
            assertThat(sprung).isEmpty();
        }
    }

    private static void isSilent(Page page, String path) {
        var answer = page.request().get(path);
        assertThat(answer.headers().get("content-security-policy")).contains("sandbox");
        assertThat(answer.headers().get("cache-control")).contains("no-cache", "private");
        assertThat(new String(answer.body(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .as("the prompt in the file")
                .doesNotContain("onerror", "trap");
    }

    private Page comesIn(Page page, String name) {
        page.exposeFunction("trap", words -> sprung.add(page.url()));
        page.onDialog(dialog -> {
            sprung.add("dialog on " + page.url());
            dialog.dismiss();
        });
        page.onRequest(request -> {
            if (request.url().contains("tracker.example")) sprung.add(request.url());
        });
        page.navigate("/demo");
        press(page, "Come in as " + name);
        return page;
    }

    private static String handsIn(Page page) throws IOException {
        page.navigate("/my/work");
        page.getByText("Hand in something else").last().click();
        page.getByLabel("What is it?").last().fill(Traps.TRAP);
        page.locator("details[open] form button").last().click();
        page.waitForURL("**/my/work/*-*");
        var work = path(page);
        page.getByLabel("Add files").setInputFiles(Traps.files());
        press(page, "Add the files");
        // They go up by themselves, one after the other.
        PlaywrightAssertions.assertThat(page.locator("#uploads progress")).hasCount(0);
        PlaywrightAssertions.assertThat(page.locator("#pieces")).containsText("model.safetensors");
        assertThat(page.locator("main").textContent()).contains("notebook.ipynb", "files.zip", "model.safetensors");
        page.getByLabel("Add a link").fill("https://example.org/?\"><script>trap()</script>");
        press(page, "Add the link");
        page.getByLabel("What should the reviewer know?")
                .fill(Traps.TRAP + " [a](javascript:trap()) ![b](https://tracker.example/b.png) <javascript:trap()>");
        press(page, "Hand in round 1");
        return work;
    }

    private static void reviews(Page page) {
        press(page, "Claim this round");
        page.getByLabel("Comment").first().fill(Traps.TRAP + " [a](javascript:trap())");
        press(page, "Add to the draft");
        page.getByLabel("On the whole").first().fill(Traps.TRAP + " ![b](https://tracker.example/b.png)");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Ask for another round"))
                .check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish …"))
                .click();
        press(page, "Publish the review");
    }

    /** Opens the page and whatever it leads to within the same part of the house; files are fetched, and judged by their headers. */
    private static Set<String> strolls(Page page, String start, String within) {
        var seen = new TreeSet<String>();
        var waiting = new ArrayList<>(List.of(start));
        while (!waiting.isEmpty() && seen.size() < 60) {
            var path = waiting.removeFirst();
            if (!seen.add(path)) continue;
            if (path.matches(".*/artifacts/[0-9a-f-]{36}")) {
                isSafeToOpen(page, path);
                continue;
            }
            page.navigate(path);
            assertThat(String.valueOf(page.evaluate(SUSPICIOUS))).as(path).isEmpty();
            for (var link : page.locator("main a[href]").all()) {
                var href = link.getAttribute("href");
                if (href.startsWith(within + "/")
                        && path.startsWith(start.equals(path) ? path : within + "/artifacts")) {
                    waiting.add(href);
                }
            }
        }
        return seen;
    }

    private static void isSafeToOpen(Page page, String path) {
        var headers = page.request().get(path).headers();
        assertThat(headers.get("content-security-policy")).as(path).contains("sandbox");
        assertThat(headers.get("x-content-type-options")).as(path).isEqualTo("nosniff");
        if (!String.valueOf(headers.get("content-type")).startsWith("image/png")) {
            assertThat(headers.get("content-disposition")).as(path).startsWith("attachment");
        }
    }

    private static String path(Page page) {
        return java.net.URI.create(page.url()).getPath();
    }

    private static void press(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
        page.waitForLoadState();
    }
}
