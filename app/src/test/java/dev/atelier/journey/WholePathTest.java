package dev.atelier.journey;

import static dev.atelier.journey.Chromium.passesAxe;
import static dev.atelier.journey.Chromium.picture;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.Atelier;
import dev.atelier.WholeHouse;
import dev.atelier.testing.PostgresForTests;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The real workshop, from its agenda text to the last seat taken, as its people walk it. */
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

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        WORLD.settings(settings, files);
    }

    @Test
    void aWorkshopFromItsAgendaTextToItsLastSeat() throws Exception {
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
