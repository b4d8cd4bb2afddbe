package dev.atelier.bench.review;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How long a real browser takes until every image of a page is there to be seen, in a window so tall that all are. */
final class InBrowser implements AutoCloseable {

    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/google-chrome");

    private static final String ALL_SHOWN = """
        async () => {
          const images = [...document.querySelectorAll('.tiles img')];
          await Promise.all(images.map(image => image.decode()));
          return performance.now() + 0.001 * images.length;
        }\
        """;

    private final Playwright playwright;
    private final Browser browser;
    private final String origin;

    private InBrowser(Playwright playwright, Browser browser, String origin) {
        this.playwright = playwright;
        this.browser = browser;
        this.origin = origin;
    }

    /** Empty where there is no browser. */
    static Optional<InBrowser> open(String origin) {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .map(place -> open(origin, place));
    }

    private static InBrowser open(String origin, Path place) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(place)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        return new InBrowser(playwright, browser, origin);
    }

    /** Milliseconds of a first look with an empty cache, and of a second one in the same browser. */
    record Looks(double first, double second) {}

    /** The median of so many browsers that have seen nothing. */
    Looks look(String path, String session, int times) {
        var firsts = new ArrayList<Double>();
        var seconds = new ArrayList<Double>();
        for (var time = 0; time < times; time++) {
            try (var context = browser.newContext(
                    new Browser.NewContextOptions().setBaseURL(origin).setViewportSize(1280, 12_000))) {
                context.addCookies(List.of(new Cookie("atelier", session).setUrl(origin)));
                var page = context.newPage();
                page.navigate(path);
                firsts.add(shown(page.evaluate(ALL_SHOWN)));
                page.navigate("about:blank");
                page.navigate(path);
                seconds.add(shown(page.evaluate(ALL_SHOWN)));
            }
        }
        return new Looks(median(firsts), median(seconds));
    }

    private static double shown(Object milliseconds) {
        return ((Number) milliseconds).doubleValue();
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
