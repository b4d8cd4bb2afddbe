package dev.atelier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.atelier.demo.DemoHouse;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** An admin lays out a day at a real browser: by pointer, by keys, by thumb, in two windows, and without a network. */
@DemoHouse
@DirtiesContext
class TimelineJourneyTest {

    /** Pixels of a minute. */
    private static final double MINUTE = 2;

    @LocalServerPort
    int port;

    @Autowired
    DSLContext db;

    @Test
    void aDayIsLaidOutByPointerKeysAndThumb() {
        try (var chromium = Chromium.start("http://localhost:" + port)) {
            var agenda = agenda();
            var latha = latha(chromium, agenda);
            Chromium.passesAxe(latha);
            var first = times(latha);
            dragsASlotToAnotherTime(latha);
            dragsItsEdge(latha);
            letsGoWithEscape(latha);
            movesByKeys(latha);
            countsFromWhatAnUndoBrings(latha);
            leavesTheFocusWithWhoeverWentOn(latha);
            goesOnDraggingOverAnAnswer(latha);
            removesAndBringsBack(latha);
            undoesEverythingUntil(latha, first);
            losesNothingInTwoWindows(latha, latha(chromium, agenda));
            putsASlotBackWithoutANetwork(latha);
            movesBetweenRooms(latha);
            worksByThumb(latha);
        }
    }

    /** The cohort that people can still take a seat in. */
    private String agenda() {
        var cohort = db.fetchSingle(
                        "select id from event.cohort where status in ('OPEN', 'ANNOUNCED') order by starts_at desc"
                                + " limit 1")
                .get(0);
        return "/admin/cohorts/" + cohort + "/agenda";
    }

    private static Page latha(Chromium chromium, String agenda) {
        var page = chromium.person();
        page.navigate("/demo");
        page.locator("form[action='/demo/people/latha'] button").first().click();
        page.waitForURL(url -> !url.endsWith("/demo"));
        page.navigate(agenda);
        return page;
    }

    private static void dragsASlotToAnotherTime(Page page) {
        var slot = page.locator("#" + last(page).getAttribute("id"));
        var starts = slot.getAttribute("data-starts");
        drag(page, slot.locator("a"), 0, -30 * MINUTE, () -> {});
        assertThat(slot).not().hasAttribute("data-starts", starts);
        Assertions.assertThat(minutes(slot, "data-starts")).isEqualTo(minutes(starts) - 30);
        assertThat(page.locator("[data-said]")).containsText("now ");
        assertThat(page.locator("#announcement")).containsText("now ");
        assertThat(page.locator("#clashes")).isVisible();
        assertThat(slot.locator(".mark")).containsText("clash");
        Chromium.passesAxe(page);
    }

    private static void dragsItsEdge(Page page) {
        var slot = page.locator("#" + last(page).getAttribute("id"));
        var before = slot.getAttribute("data-ends");
        drag(page, slot.locator(".edge"), 0, 22 * MINUTE, () -> {});
        assertThat(slot).not().hasAttribute("data-ends", before);
        Assertions.assertThat(minutes(slot, "data-ends")).as("to five minutes").isEqualTo(minutes(before) + 20);
    }

    private static void letsGoWithEscape(Page page) {
        var before = times(page);
        drag(
                page,
                last(page).locator("a"),
                0,
                40 * MINUTE,
                () -> page.keyboard().press("Escape"));
        Assertions.assertThat(times(page)).isEqualTo(before);
        assertThat(page.locator("#announcement")).hasText("Let go: it is where it was.");
    }

    private static void movesByKeys(Page page) {
        var slot = slots(page).first();
        var starts = minutes(slot, "data-starts");
        var ends = minutes(slot, "data-ends");
        slot.locator("a").focus();
        page.keyboard().press("Shift+ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("-");
        assertThat(slot).hasAttribute("data-ends", Pattern.compile(".*T" + clock(ends + 10)));
        Assertions.assertThat(minutes(slot, "data-starts")).isEqualTo(starts + 15);
        assertThat(slot.locator("a")).isFocused();
        page.keyboard().press("?");
        assertThat(page.locator("details.keys dl")).isVisible();
        page.keyboard().press("?");
        countsEachPressWhileAnAnswerIsAwaited(page, slot);
    }

    private static void countsEachPressWhileAnAnswerIsAwaited(Page page, Locator slot) {
        var starts = minutes(slot, "data-starts");
        var answer = holdBack(page, "**/moves");
        for (var press = 0; press < 3; press++) {
            page.keyboard().press("ArrowUp");
        }
        answer.run();
        assertThat(slot).hasAttribute("data-starts", Pattern.compile(".*T" + clock(starts - 15)));
    }

    private static void countsFromWhatAnUndoBrings(Page page) {
        var slot = slots(page).first();
        var starts = minutes(slot, "data-starts");
        slot.locator("a").focus();
        page.keyboard().press("ArrowDown");
        assertThat(slot).hasAttribute("data-starts", Pattern.compile(".*T" + clock(starts + 5)));
        var answer = holdBack(page, "**/undo");
        page.keyboard().press("Control+z");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        answer.run();
        assertThat(slot).hasAttribute("data-starts", Pattern.compile(".*T" + clock(starts + 10)));
        assertThat(slot.locator("a")).isFocused();
    }

    private static void leavesTheFocusWithWhoeverWentOn(Page page) {
        var slot = slots(page).first();
        var starts = minutes(slot, "data-starts");
        slot.locator("a").focus();
        var answer = holdBack(page, "**/moves");
        page.keyboard().press("ArrowUp");
        page.locator("[name=along]").focus();
        answer.run();
        assertThat(slot).hasAttribute("data-starts", Pattern.compile(".*T" + clock(starts - 5)));
        assertThat(page.locator("[name=along]")).isFocused();
    }

    private static void goesOnDraggingOverAnAnswer(Page page) {
        var moved = slots(page).first();
        var starts = minutes(moved, "data-starts");
        var dragged = page.locator("#" + last(page).getAttribute("id"));
        var before = minutes(dragged, "data-starts");
        dragged.scrollIntoViewIfNeeded();
        moved.locator("a").focus();
        var answer = holdBack(page, "**/moves");
        page.keyboard().press("ArrowUp");
        drag(page, dragged.locator("a"), 0, -20 * MINUTE, () -> {
            answer.run();
            assertThat(moved).hasAttribute("data-starts", Pattern.compile(".*T" + clock(starts - 5)));
        });
        assertThat(dragged).hasAttribute("data-starts", Pattern.compile(".*T" + clock(before - 20)));
    }

    private static void removesAndBringsBack(Page page) {
        var count = slots(page).count();
        slots(page).first().locator("a").focus();
        var sent = new ArrayList<Request>();
        Consumer<Request> watch = request -> {
            if (request.url().endsWith("/moves")) {
                sent.add(request);
            }
        };
        page.onRequest(watch);
        var answer = holdBack(page, "**/moves");
        page.keyboard().press("Delete");
        page.keyboard().press("Delete");
        answer.run();
        assertThat(slots(page)).hasCount(count - 1);
        assertThat(page.locator("#undo")).isFocused();
        assertThat(page.locator("[data-said]")).containsText("removed.");
        page.keyboard().press("Control+z");
        assertThat(slots(page)).hasCount(count);
        Assertions.assertThat(sent).as("of two presses, each meant once").hasSize(1);
        page.offRequest(watch);
        page.keyboard().press("Control+Shift+z");
        assertThat(slots(page)).hasCount(count - 1);
        page.keyboard().press("Control+z");
        assertThat(slots(page)).hasCount(count);
    }

    private static void undoesEverythingUntil(Page page, Object first) {
        for (var step = 0; step < 40 && !times(page).equals(first); step++) {
            var revision = page.locator("#editor").getAttribute("data-revision");
            page.locator("#undo").click();
            assertThat(page.locator("#editor")).not().hasAttribute("data-revision", revision);
        }
        Assertions.assertThat(times(page)).isEqualTo(first);
        assertThat(page.locator("#redo")).isEnabled();
    }

    private static void losesNothingInTwoWindows(Page one, Page other) {
        one.reload();
        var first = slots(one).first();
        var starts = minutes(first, "data-starts");
        first.locator("a").focus();
        one.keyboard().press("ArrowDown");
        assertThat(one.locator("[data-said]")).containsText("now ");
        var ends = minutes(last(other), "data-ends");
        last(other).locator("a").focus();
        var answer = holdBack(other, "**/moves");
        other.keyboard().press("-");
        other.keyboard().press("ArrowDown");
        answer.run();
        assertThat(other.locator("[data-refused]")).containsText("changed the agenda in the meantime");
        assertThat(other.locator("[data-refused] .changes li")).hasCount(1);
        assertThat(last(other)).not().hasAttribute("style", Pattern.compile(".+"));
        assertThat(last(other)).not().hasAttribute("data-pending", "");
        Chromium.passesAxe(other);
        other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make my change all the same"))
                .click();
        assertThat(other.locator("[data-said]")).containsText("now ");
        one.reload();
        Assertions.assertThat(minutes(slots(one).first(), "data-starts")).isEqualTo(starts + 5);
        Assertions.assertThat(minutes(last(one), "data-ends")).isEqualTo(ends - 5);
    }

    private static void putsASlotBackWithoutANetwork(Page page) {
        var before = times(page);
        page.context().setOffline(true);
        slots(page).first().locator("a").focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[data-failure]")).containsText("no answer from Atelier. It is where it was");
        Assertions.assertThat(times(page)).isEqualTo(before);
        assertThat(slots(page).first()).not().hasAttribute("style", Pattern.compile(".+"));
        page.context().setOffline(false);
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[data-said]")).containsText("now ");
    }

    private static void movesBetweenRooms(Page page) {
        last(page).locator("a").press("Enter");
        page.locator("[name=room]").fill("Studio");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save in the draft"))
                .click();
        assertThat(page.locator(".rooms > li")).hasCount(2);
        var slot = last(page);
        assertThat(slot).hasAttribute("data-column", "1");
        slot.locator("a").focus();
        page.keyboard().press("ArrowLeft");
        assertThat(slot).hasAttribute("data-column", "0");
        page.keyboard().press("Control+z");
        assertThat(slot).hasAttribute("data-column", "1");
        var wide = page.locator(".blocks").boundingBox().width;
        drag(page, slots(page).first().locator("a"), wide / 2, 0, () -> {});
        assertThat(slots(page).first()).hasAttribute("data-column", "1");
        Chromium.passesAxe(page);
    }

    private static void worksByThumb(Page page) {
        page.setViewportSize(390, 844);
        page.reload();
        var slot = slots(page).first();
        var starts = minutes(slot, "data-starts");
        var later = slot.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Later"));
        Assertions.assertThat(later.boundingBox().height).isGreaterThanOrEqualTo(44);
        later.click();
        assertThat(page.locator("[data-said]")).containsText("now ");
        assertThat(later).isFocused();
        Assertions.assertThat(minutes(slots(page).first(), "data-starts")).isEqualTo(starts + 5);
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        Chromium.passesAxe(page);
    }

    /** Keeps requests back until what comes out of it is run; waits until there is one. */
    private static Runnable holdBack(Page page, String address) {
        var held = new ArrayList<Route>();
        page.route(address, held::add);
        return () -> {
            page.waitForCondition(() -> !held.isEmpty());
            page.unroute(address);
            held.forEach(Route::resume);
        };
    }

    private static void drag(Page page, Locator what, double across, double down, Runnable beforeLettingGo) {
        what.scrollIntoViewIfNeeded();
        var box = what.boundingBox();
        var x = box.x + Math.min(20, box.width / 2);
        var y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + across / 2, y + down / 2);
        page.mouse().move(x + across, y + down);
        beforeLettingGo.run();
        page.mouse().up();
    }

    private static Locator slots(Page page) {
        return page.locator(".block[data-slot]:not(.pause)");
    }

    private static Locator last(Page page) {
        return page.locator(".block[data-slot][data-title]:not(.pause)").last();
    }

    private static Object times(Page page) {
        return page.locator(".block")
                .evaluateAll("slots => slots.map(slot => slot.dataset.title + slot.dataset.starts + slot.dataset.ends)"
                        + ".sort().join()");
    }

    private static int minutes(Locator slot, String side) {
        return minutes(slot.getAttribute(side));
    }

    private static int minutes(String moment) {
        return LocalDateTime.parse(moment).get(ChronoField.MINUTE_OF_DAY);
    }

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
