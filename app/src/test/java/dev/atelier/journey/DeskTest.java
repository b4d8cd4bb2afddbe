package dev.atelier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.atelier.demo.DemoHouse;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** A reviewer at a real browser: points at an image, types while things go wrong, and uses no mouse. */
@DemoHouse
@DirtiesContext
class DeskTest {

    @LocalServerPort
    int port;

    @Autowired
    DSLContext db;

    @Test
    void aReviewIsWrittenWithPointerKeysAndABadNetwork() {
        try (var chromium = Chromium.start("http://localhost:" + port)) {
            var ravi = ravi(chromium);
            findsARoundByKeys(ravi);
            drawsARegion(ravi);
            movesItByKeys(ravi);
            pinAndCommentLeadToEachOther(ravi);
            beginsBesideAParameter(ravi);
            losesNoWordsWithTheNetwork(ravi);
            losesNoWordsAboutACriterion(ravi);
            losesNoWordsWithTheSession(ravi);
            keysAreQuietWhileTypingAndCanBeTurnedOff(ravi);
            publishesOnlyWhenItIsMeant(ravi);
        }
    }

    private static Page ravi(Chromium chromium) {
        var page = chromium.person();
        signIn(page, "ravi");
        page.navigate("/staff/reviews");
        return page;
    }

    private static void signIn(Page page, String person) {
        page.navigate("/demo");
        page.locator("form[action='/demo/people/" + person + "'] button")
                .first()
                .click();
        page.waitForURL(url -> !url.endsWith("/demo"));
    }

    private static void findsARoundByKeys(Page page) {
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        Chromium.passesAxe(page);
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        assertThat(page.locator("[data-step]").first()).isFocused();
        page.keyboard().press("l");
        page.waitForURL(Pattern.compile(".*/staff/reviews/[0-9a-f-]{36}$"));
        assertThat(page.locator("#hold")).containsText("minutes left");
        Chromium.passesAxe(page);
    }

    private static void drawsARegion(Page page) {
        var frame = page.locator("figure[data-artifact] .frame").first();
        frame.scrollIntoViewIfNeeded();
        var box = frame.boundingBox();
        page.mouse().move(box.x + box.width * 0.2, box.y + box.height * 0.25);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.4, box.y + box.height * 0.5);
        page.mouse().move(box.x + box.width * 0.6, box.y + box.height * 0.75);
        page.mouse().up();
        Assertions.assertThat(number(page, "left")).isBetween(19.0, 21.0);
        Assertions.assertThat(number(page, "width")).isBetween(39.0, 41.0);
        assertThat(add(page, "textarea[name=body]")).isFocused();
    }

    private static void movesItByKeys(Page page) {
        var before = number(page, "left");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mark a region"))
                .first()
                .click();
        assertThat(page.locator(".region")).isFocused();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Shift+ArrowDown");
        Assertions.assertThat(number(page, "left")).isEqualTo(36).isNotEqualTo(before);
        Assertions.assertThat(number(page, "height")).isEqualTo(31);
        page.keyboard().press("Enter");
        page.keyboard().type("This *edge* is soft.");
        add(page, "details:has([data-preview=body]) > summary").click();
        assertThat(add(page, ".preview em")).hasText("edge");
        add(page, "textarea[name=body]").focus();
        add(page, "button:text('Add to the draft')").click();
        assertThat(page.locator("aside .comments").first()).containsText("This edge is soft.");
    }

    private static void pinAndCommentLeadToEachOther(Page page) {
        page.locator(".pins a").first().click();
        assertThat(page).hasURL(Pattern.compile("#comment-"));
        assertThat(page.locator("aside .comments > li").first()).isInViewport();
        page.locator("aside .comments > li a[href^='#artifact-']").first().click();
        assertThat(page).hasURL(Pattern.compile("#artifact-"));
        Chromium.passesAxe(page);
    }

    private static void beginsBesideAParameter(Page page) {
        page.locator("a[data-parameter=seed]")
                .first()
                .evaluate("link => link.closest('details')?.setAttribute('open', '')");
        page.locator("a[data-parameter=seed]").first().click();
        assertThat(add(page, "[name=parameter]")).hasValue("seed");
        assertThat(add(page, "[name=left]")).hasValue("");
        page.keyboard().type("Keep this seed.");
        assertThat(add(page, "[role=status]")).containsText("Saved as a draft.");
        page.reload();
        assertThat(page.locator("aside .comments").first()).containsText("Keep this seed.");
    }

    private static void losesNoWordsWithTheNetwork(Page page) {
        var summary = page.locator("#summary");
        summary.fill("The light");
        assertThat(page.locator("#saved")).containsText("Saved as a draft.");
        page.context().setOffline(true);
        summary.fill("The light is right");
        assertThat(page.locator("#saved"))
                .containsText("Not saved: no answer from Atelier. Your words are kept on this device");
        // Even a page that was closed meanwhile loses nothing.
        var desk = page.url();
        page.navigate("about:blank");
        page.context().setOffline(false);
        page.navigate(desk);
        assertThat(summary).hasValue("The light");
        var left = page.locator(".flash").filter(new Locator.FilterOptions().setHasText("Atelier does not have it"));
        assertThat(left).containsText("The light is right");
        Chromium.passesAxe(page);
        left.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Put it back"))
                .click();
        assertThat(summary).hasValue("The light is right");
        assertThat(page.locator("#saved")).containsText("Saved as a draft.");
    }

    private static void losesNoWordsAboutACriterion(Page page) {
        var words = page.locator("[name=words-1]");
        page.context().setOffline(true);
        words.fill("The edges are soft");
        words.blur();
        assertThat(page.locator("#saved")).containsText("Not saved: no answer from Atelier.");
        var desk = page.url();
        page.navigate("about:blank");
        page.context().setOffline(false);
        page.navigate(desk);
        var left = page.locator(".flash").filter(new Locator.FilterOptions().setHasText("Atelier does not have it"));
        assertThat(left).containsText("The edges are soft");
        left.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Put it back"))
                .click();
        assertThat(words).hasValue("The edges are soft");
        assertThat(page.locator("#saved")).containsText("Saved as a draft.");
    }

    private void losesNoWordsWithTheSession(Page page) {
        page.context().clearCookies();
        page.locator("#summary").fill("The light is right now");
        assertThat(page.locator("#saved")).containsText("Not saved: you are signed out.");
        assertThat(page.locator("#summary")).hasValue("The light is right now");
        var other = page.context().newPage();
        // Somebody else who may review it as well; nothing is said in her name.
        signIn(other, "ananya");
        page.waitForResponse(
                response ->
                        response.request().method().equals("GET") && page.url().startsWith(response.url()),
                () -> page.evaluate("dispatchEvent(new Event('online'))"));
        signIn(other, "ravi");
        other.close();
        page.evaluate("dispatchEvent(new Event('online'))");
        assertThat(page.locator("#saved")).containsText("Saved as a draft.");
        Assertions.assertThat(
                        db.fetchCount(db.selectFrom("mentorship.review").where("summary = 'The light is right now'")))
                .isEqualTo(1);
        page.reload();
        assertThat(page.locator("#summary")).hasValue("The light is right now");
    }

    private static void keysAreQuietWhileTypingAndCanBeTurnedOff(Page page) {
        page.locator("#summary").focus();
        page.keyboard().press("End");
        page.keyboard().type(" p1");
        assertThat(page.locator("#publish")).isHidden();
        assertThat(page.locator("[name=verdict][value=ACCEPTED]")).not().isChecked();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keyboard shortcuts"))
                .click();
        page.getByLabel("Shortcuts are on, on this device").uncheck();
        page.keyboard().press("Escape");
        page.keyboard().press("1");
        assertThat(page.locator("[name=verdict][value=ACCEPTED]")).not().isChecked();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keyboard shortcuts"))
                .click();
        page.getByLabel("Shortcuts are on, on this device").check();
        page.keyboard().press("Escape");
        page.keyboard().press("1");
        assertThat(page.locator("[name=verdict][value=ACCEPTED]")).isChecked();
    }

    private void publishesOnlyWhenItIsMeant(Page page) {
        var before = published();
        page.locator("[name=verdict][value=ACCEPTED]").focus();
        page.keyboard().press("p");
        assertThat(page.locator("#publish")).isVisible();
        Chromium.passesAxe(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("#publish")).isHidden();
        page.locator("[name=verdict][value=ACCEPTED]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("main .flash:visible").first()).containsText("Saved as a draft.");
        Assertions.assertThat(published()).isEqualTo(before);
        page.keyboard().press("p");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish the review"))
                .click();
        // The rubric of its item has criteria that nobody has judged.
        assertThat(page.locator("#open")).containsText("Not published yet.");
        Assertions.assertThat(published()).isEqualTo(before);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish it like this"))
                .click();
        page.waitForURL("**/staff/reviews");
        Assertions.assertThat(published()).isEqualTo(before + 1);
    }

    private int published() {
        return db.fetchCount(db.selectFrom("mentorship.review").where("published_at is not null"));
    }

    private static Locator add(Page page, String what) {
        return page.locator("#add " + what).first();
    }

    private static double number(Page page, String field) {
        return Double.parseDouble(add(page, "[name=" + field + "]").inputValue());
    }
}
