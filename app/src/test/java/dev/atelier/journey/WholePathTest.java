package dev.atelier.journey;

import static dev.atelier.journey.Chromium.passesAxe;
import static dev.atelier.journey.Chromium.picture;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dev.atelier.Atelier;
import dev.atelier.WholeHouse;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.PostgresForTests;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The real workshop, from its agenda text to the last mentorship mail, as its people walk it. */
@SpringBootTest(
        classes = Atelier.class,
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "spring.datasource.url=jdbc:postgresql:",
            "spring.main.register-shutdown-hook=false",
            "atelier.admin=latha@house.example"
        })
@Import({PostgresForTests.class, WholeHouse.Time.class})
class WholePathTest {

    private static final World WORLD = new World();

    @TempDir
    static Path files;

    private final MovableClock clock;

    WholePathTest(@Autowired MovableClock clock) {
        this.clock = clock;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        WORLD.settings(settings, files);
    }

    @Test
    void aWorkshopFromItsAgendaTextToTheLastMail() throws Exception {
        try (var chromium = Chromium.start(WORLD.origin());
                var post = WORLD.postOffice()) {
            var latha = new Person(chromium.person(), post, "latha@house.example");
            var ravi = new Person(chromium.person(), post, "ravi@house.example");
            var meera = new Person(chromium.person(), post, "meera@learners.example");
            var karan = new Person(chromium.person(), post, "karan@learners.example");

            latha.signIn("Latha Menon", "/admin/workshops");
            invites(latha, ravi, post);
            readsTheAgenda(latha);
            var cohort = plansTheCohort(latha);
            takeSeats(meera, karan, cohort, post);
            livesTheDay(latha, ravi, meera, cohort);
            completes(latha, meera, cohort, post);
            handsInAndIsReviewed(meera, ravi, post);
            asksAndIsAnswered(meera, ravi, post);
        }
    }

    private void invites(Person latha, Person ravi, PostOffice post) throws MessagingException, IOException {
        latha.go("/admin/invitations/new");
        latha.fill("Name", "Ravi Kulkarni");
        latha.page().locator("input[name=address]").fill(ravi.address());
        latha.pressFirst("main button.primary");
        ravi.go(PostOffice.link(post.awaitMail(ravi.address(), subject -> true), "/sign-in/link"));
        ravi.pressFirst("main form button");
    }

    private static void readsTheAgenda(Person latha) throws IOException {
        latha.go("/admin/workshops/import");
        latha.page().locator("textarea").fill(agenda());
        latha.pressFirst("main button.primary");
        latha.sees("Sat 5 August 2023");
        latha.sees("9:30 to 17:30");
        passesAxe(latha.page());
        picture(latha.page(), "import");
        latha.press("All guesses are right");
        latha.press("Publish the curriculum");
        latha.go("/admin/workshops");
        passesAxe(latha.page());
    }

    private static String plansTheCohort(Person latha) {
        latha.page().locator("main a[href*='cohorts/new']").first().click();
        latha.page().locator("input[name=starts]").fill("2023-08-05T09:30");
        latha.page().locator("input[name=ends]").fill("2023-08-05T17:30");
        latha.page().locator("[name=zone]").fill("Asia/Kolkata");
        latha.page().locator("input[name=venue]").fill("La Marvella");
        latha.page().locator("input[name=street]").fill("2nd Block, Jayanagar");
        latha.page().locator("input[name=locality]").fill("Bengaluru");
        latha.page().locator("input[name=country]").fill("India");
        latha.page().locator("input[name=capacity]").fill("1");
        latha.page()
                .locator("select[name=lead]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Ravi Kulkarni"));
        latha.press("Save the plan");
        var address = latha.page().url();
        var cohort = address.substring(address.lastIndexOf('/') + 1);
        latha.go("/admin/cohorts/" + cohort + "/agenda");
        latha.press("Lay out a first draft");
        latha.press("Release 1");
        passesAxe(latha.page());
        picture(latha.page(), "agenda");
        latha.go("/admin/cohorts/" + cohort);
        latha.press("Announce it");
        latha.press("Open the seats");
        return cohort;
    }

    private void takeSeats(Person meera, Person karan, String cohort, PostOffice post)
            throws MessagingException, IOException {
        meera.go("/cohorts/" + cohort);
        meera.sees("Tentative agenda, release 1");
        meera.sees("1 of 1 left");
        passesAxe(meera.page());
        picture(meera.page(), "cohort");
        for (var form : java.util.List.of("pdf", "ics", "md")) {
            var answer = meera.page().request().get(WORLD.origin() + "/cohorts/" + cohort + "/agenda." + form);
            assertThat(answer.status()).as(form).isEqualTo(200);
            assertThat(answer.body()).as(form).hasSizeGreaterThan(1_000);
        }
        meera.signIn("Meera Nair", "/my/cohorts/" + cohort + "/seat");
        meera.press("Take a seat");
        meera.sees("You have a seat");
        post.awaitMail(meera.address(), subject -> subject.contains("seat"));
        karan.signIn("Karan Shah", "/my/cohorts/" + cohort + "/seat");
        karan.press("Join the waiting list");
        karan.sees("number 1 on the waiting list");
        passesAxe(karan.page());
    }

    private void livesTheDay(Person latha, Person ravi, Person meera, String cohort) {
        latha.go("/admin/cohorts/" + cohort);
        confirm(latha, "Confirm");
        clock.moveTo(Instant.parse("2023-08-05T03:55:00Z"));
        latha.go("/admin/cohorts/" + cohort);
        confirm(latha, "Start");

        ravi.go("/staff/cohorts/" + cohort + "/live");
        var code = ravi.page().locator("main").innerText().replaceAll("(?s).*?\\b([A-HJ-NP-Z2-9]{6})\\b.*", "$1");
        meera.go("/my/cohorts/" + cohort + "/day");
        meera.page().locator("input[name=code]").fill(code);
        meera.press("I am here");
        clock.moveTo(Instant.parse("2023-08-05T08:35:00Z"));
        ravi.go("/staff/cohorts/" + cohort + "/live");
        ravi.tap("Ask the room");
        ravi.page().locator("main").getByText("Close").first().waitFor();
        meera.go("/my/cohorts/" + cohort + "/day");
        passesAxe(meera.page());
        picture(meera.page(), "day");
        meera.go("/my/cohorts/" + cohort + "/stuck");
        meera.pressFirst("main form:has(input[name=answer]) button.primary");
        ravi.go("/staff/cohorts/" + cohort + "/live");
        ravi.sees("Meera Nair");
        passesAxe(ravi.page());
        picture(ravi.page(), "board");
        ravi.tap("I go");
        meera.go("/my/cohorts/" + cohort + "/day");
        meera.sees("Ravi");
        meera.page().locator("button[value=OK]").first().click();
        Awaitility.await().untilAsserted(() -> {
            meera.go("/my/cohorts/" + cohort + "/progress");
            meera.sees("1 of ");
        });
        passesAxe(meera.page());
        ravi.go("/staff/cohorts/" + cohort + "/progress");
        passesAxe(ravi.page());
        picture(ravi.page(), "heatmap");
    }

    private void completes(Person latha, Person meera, String cohort, PostOffice post)
            throws MessagingException, IOException {
        clock.moveTo(Instant.parse("2023-08-05T12:05:00Z"));
        latha.go("/admin/cohorts/" + cohort);
        confirm(latha, "Complete");
        var certificate = post.awaitMail(meera.address(), subject -> subject.contains("ertificate"));
        var stranger = meera.page().context().browser().newPage();
        stranger.navigate(PostOffice.link(certificate, "/certificates/"));
        assertThat(stranger.locator("main").innerText()).contains("Meera Nair");
        passesAxe(stranger);
        picture(stranger, "certificate");
        var pdf = stranger.request().get(stranger.url() + "/certificate.pdf");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        stranger.close();
        var opened = post.awaitMail(
                meera.address(),
                subject -> subject.toLowerCase(java.util.Locale.ROOT).contains("ment"));
        assertThat(PostOffice.text(opened)).contains("5 September 2023");
    }

    private static void handsInAndIsReviewed(Person meera, Person ravi, PostOffice post)
            throws MessagingException, IOException {
        meera.go("/my/work");
        meera.page().locator("form[action='/my/work'] button").first().click();
        meera.page()
                .locator("input[name=files]")
                .setInputFiles(new FilePayload(
                        "jacket.png", "image/png", GeneratedImage.png("a linen jacket on a hanger, studio", 20)));
        meera.press("Add the files");
        meera.sees("a linen jacket on a hanger");
        meera.page().locator("textarea[name=text]").fill("My first try. The **sleeve** melts into the hanger.");
        meera.press("Hand in round 1");
        ravi.go("/staff/reviews");
        ravi.page().locator("main a[href^='/staff/reviews/']").first().click();
        ravi.press("Claim this round");
        ravi.sees("1968411523");
        ravi.page().locator("textarea[name=summary]").fill("Good start. Inpaint the cuff at 0.4 strength.");
        ravi.page()
                .locator("input[value=REVISE]")
                .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        passesAxe(ravi.page());
        picture(ravi.page(), "review");
        ravi.press("Publish the review");
        var told = post.awaitMail(meera.address(), subject -> subject.contains("review"));
        meera.go(PostOffice.link(told, "/my/work/"));
        meera.sees("Inpaint the cuff");
        meera.press("Begin round 2");
        meera.page()
                .locator("input[name=files]")
                .setInputFiles(new FilePayload(
                        "jacket-2.png",
                        "image/png",
                        GeneratedImage.png("a linen jacket on a hanger, north window light", 32)));
        meera.press("Add the files");
        meera.press("Hand in round 2");
        passesAxe(meera.page());
        ravi.go("/staff/reviews");
        ravi.page().locator("main a[href^='/staff/reviews/']").first().click();
        ravi.press("Claim this round");
        picture(ravi.page(), "compare");
        ravi.page()
                .locator("input[value=ACCEPTED]")
                .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        ravi.press("Publish the review");
        meera.go("/my/work");
        meera.sees("ccepted");
    }

    private void asksAndIsAnswered(Person meera, Person ravi, PostOffice post) throws MessagingException, IOException {
        clock.moveTo(Instant.parse("2023-08-15T16:10:00Z"));
        var opened = post.awaitMail(
                meera.address(),
                subject -> subject.toLowerCase(java.util.Locale.ROOT).contains("mentor"));
        post.answer(
                opened, meera.address(), "I trained on 24 images, and every face is the same. Why?", clock.instant());
        var question = post.awaitMail(ravi.address(), subject -> subject.startsWith("Re:"));
        assertThat(PostOffice.text(question)).contains("every face is the same");
        assertThat(question.getFrom()[0].toString()).doesNotContain(meera.address());
        clock.move(Duration.ofHours(10));
        post.answer(question, ravi.address(), "Very likely overtrained. Send me the loss curve.", clock.instant());
        var answer = post.awaitMail(meera.address(), subject -> subject.startsWith("Re:"));
        assertThat(PostOffice.text(answer)).contains("overtrained");
        meera.go("/my/mentor");
        meera.page().locator("main a[href^='/my/mentor/']").first().click();
        meera.sees("every face is the same");
        meera.sees("Very likely overtrained");
        passesAxe(meera.page());
        picture(meera.page(), "thread");
        ravi.go("/staff/mentorship");
        passesAxe(ravi.page());
        picture(ravi.page(), "mentorship");

        clock.moveTo(Instant.parse("2023-09-06T10:00:00Z"));
        var before = post.count(meera.address(), subject -> true);
        post.answer(answer, meera.address(), "One more question: which learning rate?", clock.instant());
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> post.count(meera.address(), subject -> true) > before);
        post.answer(answer, meera.address(), "And which batch size?", clock.instant());
        meera.go("/my/mentor");
        Awaitility.await()
                .during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(8))
                .until(() -> post.count(meera.address(), subject -> true) == before + 1);
    }

    /** Some acts ask once more in a dialog, some do not. */
    private static void confirm(Person person, String act) {
        var button = person.page()
                .locator("main button:visible", new com.microsoft.playwright.Page.LocatorOptions().setHasText(act))
                .first();
        button.click();
        var sure = person.page().locator("dialog:popover-open button.danger, dialog:popover-open button.primary");
        if (sure.count() > 0) {
            sure.first().click();
        }
        person.page().waitForLoadState();
    }

    /** The real agenda where it is at hand, else the demo's, which carries the same facts in other words. */
    private static String agenda() throws IOException {
        var root = Path.of(System.getProperty("atelier.root", "."));
        var real = root.resolve("../shared/workshop/mastering-stable-diffusion.txt");
        return Files.readString(
                Files.exists(real)
                        ? real
                        : root.resolve("event/src/main/resources/demo/mastering-stable-diffusion.txt"));
    }
}
