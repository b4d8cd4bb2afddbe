package dev.atelier.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Assumptions;

/** A real Chromium without a window, looked at as a phone and as a desk, by day and by night. */
final class Chromium implements AutoCloseable {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/opt/google/chrome/chrome");

    /** Milliseconds; a busy machine is slow, not wrong. */
    private static final double PATIENCE = 30_000;

    /** Elements with their classes and roles, without the words in them. */
    private static final String BUILT =
            "[...document.querySelectorAll('*')].map(e => e.tagName + e.className + e.getAttribute('role')).join()";

    private static final Set<String> EXAMINED = ConcurrentHashMap.newKeySet();

    private static final Path ROOT = Path.of(System.getProperty("atelier.root", "."));

    private final Playwright playwright;
    private final Browser browser;
    private final String origin;

    private Chromium(Playwright playwright, Browser browser, String origin) {
        this.playwright = playwright;
        this.browser = browser;
        this.origin = origin;
    }

    /** Skips the test where no Chromium is found, unless {@code -Dbrowser=required} demands one. */
    static Chromium start(String origin) {
        var executable = executable();
        if (executable.isEmpty() && !"required".equals(System.getProperty("browser"))) {
            Assumptions.abort("No Chromium found at " + PLACES
                    + ": browser tests are skipped. Install it (apt-get install chromium) or name it with"
                    + " CHROMIUM=<path>.");
        }
        var path = executable.orElseThrow(() -> new AssertionError("-Dbrowser=required, but no Chromium at " + PLACES));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(path)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        return new Chromium(playwright, browser, origin);
    }

    private static Optional<Path> executable() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A person with a browser of their own: nobody else's cookies. */
    Page person() {
        var page = browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(origin)
                        .setLocale("en-GB")
                        .setTimezoneId("Asia/Kolkata")
                        .setViewportSize(1280, 900))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    /** Somebody whose browser heeds no content security policy, to see what it would have stopped. */
    Page careless() {
        return browser.newContext(
                        new Browser.NewContextOptions().setBaseURL(origin).setBypassCSP(true))
                .newPage();
    }

    /** True once the page is another one than now, or the same loaded anew. */
    static BooleanSupplier anew(Page page) {
        page.evaluate("() => { window.lookedAtBefore = true; }");
        return () -> {
            try {
                return Boolean.TRUE.equals(
                        page.evaluate("() => !window.lookedAtBefore && document.readyState === 'complete'"));
            } catch (PlaywrightException underway) {
                return false;
            }
        };
    }

    /** Nothing that axe knows to be wrong is wrong with the page, unless it has looked at one built alike. */
    static void passesAxe(Page page) {
        if (!EXAMINED.add(String.valueOf(page.evaluate(BUILT)))) {
            return;
        }
        var results = new AxeBuilder(page)
                // The other mode opens a second page for each one that it looks at.
                .setLegacyMode(true)
                .analyze();
        assertThat(results.getViolations())
                .as("axe on " + page.url())
                .extracting(violation -> violation.getId() + ": " + violation.getHelp() + " " + violation.getNodes())
                .isEmpty();
    }

    /** Saves how the page looks on a desk by day and by night, and on a phone. */
    static void picture(Page page, String name) {
        shoot(page, 390, 844, name + "-phone-light");
        shoot(page, 1280, 900, name + "-desk-light");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot(page, 1280, 900, name + "-desk-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static void shoot(Page page, int width, int height, String name) {
        page.setViewportSize(width, height);
        var wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
        assertThat(wide)
                .as("sideways scrolling at " + width + " px on " + page.url())
                .isEqualTo(false);
        keep(page.screenshot(), name);
    }

    /** Saves how the first page of a PDF looks, at 100 dots an inch. */
    static void paper(byte[] pdf, String name) {
        try (var document = Loader.loadPDF(pdf);
                var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 100), "png", bytes);
            keep(bytes.toByteArray(), name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void keep(byte[] picture, String name) {
        try {
            Files.createDirectories(ROOT.resolve("app/target/pictures"));
            Files.write(ROOT.resolve("app/target/pictures").resolve(name + ".png"), picture);
            var shown = ROOT.resolve("docs/pictures").resolve(name + ".png");
            if (picturesAreForTheDocuments() && Files.exists(shown)) {
                Files.write(shown, picture);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** {@code -Dpictures=docs} renews those that the documents show; all lie under target. */
    static boolean picturesAreForTheDocuments() {
        return "docs".equals(System.getProperty("pictures"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
