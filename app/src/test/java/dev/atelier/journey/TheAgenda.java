package dev.atelier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.atelier.journey.Chromium.picture;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Steps 1 and 2: an agenda text becomes a workshop, and the workshop a cohort with an agenda that people can read. */
final class TheAgenda {

    private final Person admin;

    TheAgenda(Person admin) {
        this.admin = admin;
    }

    void getsItsInstructor(Person instructor) {
        admin.go("/admin/invitations/new");
        admin.fill("Name", "Ravi Kulkarni");
        admin.page().locator("input[name=address]").fill(instructor.address());
        admin.pressFirst("main button.primary");
        instructor.go(PostOffice.link(instructor.mail(""), "/sign-in/link"));
        instructor.pressFirst("main form button");
    }

    void becomesAWorkshop() throws IOException {
        admin.go("/admin/workshops/import");
        admin.page().locator("textarea").fill(text());
        admin.pressFirst("main button.primary");
        admin.sees("Sat 5 August 2023");
        admin.sees("9:30 to 17:30");
        picture(admin.page(), "import");
        admin.press("All guesses are right");
        admin.press("Publish the curriculum");
    }

    /** The address of the cohort ends with what this answers. */
    String becomesACohort(int seats) {
        admin.go("/admin/workshops");
        admin.pressFirst("main a[href*='cohorts/new']");
        write("starts", "2023-08-05T09:30");
        write("ends", "2023-08-05T17:30");
        write("zone", "Asia/Kolkata");
        admin.page().locator("select[name=place]").selectOption("");
        if (!admin.page().locator("[name=venue]").isVisible()) {
            admin.page().locator("summary:has-text('A new venue')").click();
        }
        write("venue", "La Marvella");
        write("street", "2nd Block, Jayanagar");
        write("locality", "Bengaluru");
        write("country", "India");
        write("capacity", String.valueOf(seats));
        admin.page().locator("select[name=lead]").selectOption(new SelectOption().setLabel("Ravi Kulkarni"));
        admin.press("Save the plan");
        return admin.page().url().replaceFirst(".*/", "");
    }

    void isReleased(String cohort) {
        admin.go("/admin/cohorts/" + cohort + "/agenda");
        admin.press("Lay out a first draft");
        release(1);
        picture(admin.page(), "agenda");
        isLookedAtOnAPhone();
        isChangedAndPutBack();
        admin.go("/admin/cohorts/" + cohort);
        admin.press("Announce it");
        admin.press("Open the seats");
    }

    /** People have seats by now: they read that the last part of the day is over a little earlier. */
    void isReleasedAgain(String cohort, Person reader) {
        admin.go("/admin/cohorts/" + cohort + "/agenda");
        admin.page().locator(".block[data-slot]:not(.pause) > a").last().press("-");
        assertThat(admin.page().locator("[data-said]")).containsText("now ");
        admin.go("/admin/cohorts/" + cohort + "/agenda");
        release(2);
        reader.go("/cohorts/" + cohort + "/changes");
        reader.sees("release 2");
        picture(reader.page(), "changes");
    }

    private void release(int number) {
        var warnings = admin.page().locator("input[name=warnings]");
        if (warnings.count() > 0) {
            warnings.check();
        }
        admin.press("Release " + number);
    }

    private void isLookedAtOnAPhone() {
        admin.page().setViewportSize(390, 844);
        admin.page().evaluate("document.querySelector('.timeline').scrollIntoView()");
        picture(admin.page(), "agenda-list");
        admin.page().evaluate("scrollTo(0, 0)");
    }

    /** What is changed after a release stands beside the day until it is released, too, or undone. */
    private void isChangedAndPutBack() {
        var page = admin.page();
        page.locator("[name=along]").check();
        page.locator(".block[data-slot]:not(.pause) > a").nth(1).press("Shift+ArrowDown");
        assertThat(page.locator("[data-said]")).containsText("now ");
        admin.sees("Not released yet");
        picture(page, "agenda-changes");
        page.keyboard().press("Control+z");
        assertThat(page.locator("#redo")).isEnabled();
        admin.seesNo("Not released yet");
    }

    private void write(String field, String words) {
        admin.page().locator("[name=" + field + "]").fill(words);
    }

    /** The real agenda where it is at hand; else, and for the pictures, the demo's: the same facts in other words. */
    private static String text() throws IOException {
        var root = Path.of(System.getProperty("atelier.root", "."));
        var real = root.resolve("../shared/workshop/mastering-stable-diffusion.txt");
        return Files.readString(
                Files.exists(real) && !Chromium.picturesAreForTheDocuments()
                        ? real
                        : root.resolve("event/src/main/resources/demo/mastering-stable-diffusion.txt"));
    }
}
