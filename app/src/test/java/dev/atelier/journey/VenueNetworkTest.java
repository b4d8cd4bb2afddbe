package dev.atelier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.atelier.demo.DemoHouse;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** The network of a venue comes and goes: nothing that was pressed meanwhile is lost or counted twice. */
@DemoHouse
@DirtiesContext
class VenueNetworkTest {

    private static final Pattern COHORT = Pattern.compile("/cohorts/([0-9a-f-]{36})/");

    @LocalServerPort
    int port;

    @Autowired
    DSLContext db;

    @Test
    void whatIsPressedWithoutNetworkIsSentWhenItIsBack() {
        try (var chromium = Chromium.start("http://localhost:" + port)) {
            var nisha = signedIn(chromium, "nisha");
            nisha.navigate("/my/day");
            var anew = Chromium.anew(nisha);
            press(nisha, "Still working on it");
            nisha.waitForCondition(anew);
            assertThat(answer(nisha, "Still working on it")).hasAttribute("aria-pressed", "true");

            nisha.context().setOffline(true);
            press(nisha, "I am there");
            assertThat(nisha.locator("#kept")).containsText("kept on this phone");
            assertThat(answer(nisha, "I am there")).hasAttribute("aria-pressed", "true");
            Assertions.assertThat(answers()).isEqualTo("WORKING");

            nisha.context().setOffline(false);
            assertThat(nisha.locator("#kept")).containsText("Sent: I am there");
            Assertions.assertThat(answers()).isEqualTo("WORKING,OK");
            Chromium.passesAxe(nisha);
            nisha.reload();
            assertThat(nisha.locator("#kept")).isHidden();
            Assertions.assertThat(answers()).isEqualTo("WORKING,OK");
            tellsOnTheNextPageWhatBecameOfAPress(nisha);
            endsPressesThatAreTooOld(nisha);
        }
    }

    /** The press stands there as a page leaves it that is gone before the answer comes. */
    private void tellsOnTheNextPageWhatBecameOfAPress(Page page) {
        page.evaluate("""
            () => {
              const made = Date.now();
              const id = crypto.randomUUID();
              localStorage.setItem(`atelier.kept:${made}:${id}`, JSON.stringify({
                id, made, person: document.body.dataset.person, what: "still working on it",
                fields: [["answer", "WORKING"]], path: document.querySelector("form.answers").getAttribute("action"),
              }));
            }\
            """);
        page.reload();
        assertThat(page.locator("#kept")).containsText("Sent: still working on it");
        Assertions.assertThat(answers()).isEqualTo("WORKING,OK,WORKING");
    }

    private void endsPressesThatAreTooOld(Page page) {
        page.evaluate("""
            () => {
              const keep = (days, person) => {
                const made = Date.now() - days * 24 * 60 * 60 * 1000;
                localStorage.setItem(`atelier.kept:${made}:${days}`, JSON.stringify(
                  { id: crypto.randomUUID(), made, person, what: "I am there", fields: [], path: "/nowhere", waited: true }));
              };
              keep(3, document.body.dataset.person);
              keep(6, "somebody else");
              keep(8, "somebody else");
            }\
            """);
        page.reload();
        assertThat(page.locator("#kept")).containsText("Not sent: I am there. It had waited for more than two days.");
        Assertions.assertThat(
                        page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('atelier.kept:')).sort()"
                                + ".map(key => key.split(':')[2]).join()"))
                .as("what is left, by days")
                .isEqualTo("6,3");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("I have read this"))
                .click();
        assertThat(page.locator("#kept")).isHidden();
    }

    @Test
    void marksAtTheListAreKeptAndSentInOrder() {
        try (var chromium = Chromium.start("http://localhost:" + port)) {
            var ravi = signedIn(chromium, "ravi");
            ravi.navigate("/staff/cohorts/" + cohort(chromium) + "/attendance");
            ravi.context().setOffline(true);
            mark(ravi, "Nisha Rao came late");
            mark(ravi, "Nisha Rao is excused");
            assertThat(ravi.locator("#kept")).containsText("2 presses are kept on this phone");
            // Even a page that was closed meanwhile loses nothing.
            var list = ravi.url();
            ravi.navigate("about:blank");
            ravi.context().setOffline(false);
            ravi.navigate(list);
            var row = ravi.locator("tr", new Page.LocatorOptions().setHasText("Nisha Rao"));
            assertThat(row.locator("[data-word]")).hasText("excused");
            Assertions.assertThat(db.fetchValue(
                            "select string_agg(status, ',' order by id) from (select status, id from learner.attendance"
                                    + " where learner_id = (select id from learner.learner where name = 'Nisha Rao')"
                                    + " order by id desc limit 2) newest"))
                    .isEqualTo("LATE,EXCUSED");
            saysARefusalBesideTheWordThatHolds(ravi, row);
        }
    }

    private static void saysARefusalBesideTheWordThatHolds(Page page, Locator row) {
        page.route("**/attendance", route -> {
            if (route.request().method().equals("POST")) {
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("""
                            {"kind": "problem", "words": "Something newer holds.", "to": "/staff"}\
                            """));
            } else {
                route.resume();
            }
        });
        page.waitForResponse(
                response -> response.url().equals(page.url())
                        && response.request().method().equals("GET"),
                () -> mark(page, "Nisha Rao came late"));
        assertThat(row.locator("[data-refusal]")).hasText("Something newer holds.");
        assertThat(row.locator("[data-word]")).hasText("excused");
        assertThat(page.locator("#announcement")).containsText("Something newer holds.");
        assertThat(answer(page, "Nisha Rao is excused")).hasAttribute("aria-pressed", "true");
        Chromium.passesAxe(page);
        page.unroute("**/attendance");
        mark(page, "Nisha Rao came late");
        assertThat(row.locator("[data-word]")).hasText("came late");
        assertThat(row.locator("[data-refusal]")).hasCount(0);
    }

    private static void mark(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    private static void press(Page page, String words) {
        answer(page, words).click();
    }

    private static Locator answer(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    private static Page signedIn(Chromium chromium, String key) {
        var page = chromium.person();
        page.navigate("/demo");
        page.locator("form[action='/demo/people/" + key + "'] button").first().click();
        page.waitForURL(url -> !url.endsWith("/demo"));
        return page;
    }

    private static String cohort(Chromium chromium) {
        var page = signedIn(chromium, "meera");
        page.navigate("/my/day");
        var matcher = COHORT.matcher(page.url());
        Assertions.assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private String answers() {
        return String.valueOf(
                db.fetchValue("select string_agg(answer, ',' order by number) from learner.checkpoint_answer where"
                        + " learner_id = (select id from learner.learner where name = 'Nisha Rao')"));
    }
}
