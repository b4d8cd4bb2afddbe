package dev.atelier.demo;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;

/** One person's walk over every page that links lead to, from the home page on. */
final class Stroll {

    /** So many pages of one kind say enough. */
    private static final int OF_A_KIND = 4;

    record Page(String path, Document document) {}

    private final Browser browser;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    Stroll(Browser browser) {
        this.browser = browser;
        notice("/");
    }

    Stroll everywhere() {
        while (!ahead.isEmpty()) {
            visit(ahead.poll());
        }
        return this;
    }

    private void visit(String path) {
        var answer = browser.get(path);
        if (answer.statusCode() >= 400) {
            broken.add(path + " answers " + answer.statusCode());
        }
        if (!String.valueOf(answer.contentType()).startsWith("text/html")) {
            return;
        }
        var page = Browser.parsed(answer);
        pages.add(new Page(path, page));
        page.select("a[href], iframe[src], img[src], object[data], [data-live], [hx-get], form[method=get]")
                .forEach(element -> List.of("href", "src", "data", "data-live", "hx-get", "action").stream()
                        .map(element::attr)
                        .filter(address -> !address.isEmpty())
                        .limit(1)
                        .forEach(address -> notice(resolved(answer.url().toString(), address))));
    }

    private static String resolved(String page, String address) {
        try {
            var there = URI.create(page).resolve(address.replace(" ", "%20"));
            var here = URI.create(page);
            var ours = here.getAuthority().equals(there.getAuthority());
            var query = there.getRawQuery() == null ? "" : "?" + there.getRawQuery();
            return ours ? there.getRawPath() + query : "";
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private void notice(String path) {
        // A held request would wait for news.
        var now = path.replace("hold=true", "hold=false");
        if (now.isEmpty() || now.startsWith("/assets/") || now.startsWith("/webjars/") || !seen.add(now)) {
            return;
        }
        var kind = now.replaceAll("\\?.*", "?").replaceAll("[0-9a-f-]{36}|\\d{13}-\\d{4}|[0-9a-f]{20,}", "*");
        if (kinds.merge(kind, 1, Integer::sum) <= OF_A_KIND) {
            ahead.add(now);
        }
    }

    Set<String> seen() {
        return seen;
    }

    List<Page> pages() {
        return pages;
    }

    List<String> broken() {
        return broken;
    }
}
