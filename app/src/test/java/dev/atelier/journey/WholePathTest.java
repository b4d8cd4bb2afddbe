package dev.atelier.journey;

import dev.atelier.Atelier;
import dev.atelier.WholeHouse;
import dev.atelier.testing.MovableClock;
import dev.atelier.testing.PostgresForTests;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The real workshop, from its agenda text to the last mail of mentorship, as its people walk it. It takes longest, so it goes
 * first.
 */
@SpringBootTest(
        classes = Atelier.class,
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {
            "spring.datasource.url=jdbc:postgresql:",
            "spring.main.register-shutdown-hook=false",
            "atelier.admin=latha@house.example"
        })
@Import({PostgresForTests.class, WholeHouse.Time.class})
@Order(1)
class WholePathTest {

    private static final World WORLD = new World();

    @TempDir
    static Path files;

    @Autowired
    MovableClock clock;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        WORLD.settings(settings, files);
    }

    @Test
    void aWorkshopFromItsAgendaTextToItsLastMail() throws Exception {
        try (var chromium = Chromium.start(WORLD.origin());
                var post = WORLD.postOffice(clock)) {
            var latha = new Person(chromium.person(), post, "latha@house.example");
            var ravi = new Person(chromium.person(), post, "ravi@house.example");
            var meera = new Person(chromium.person(), post, "meera@learners.example");
            var karan = new Person(chromium.person(), post, "karan@learners.example");
            var asha = new Person(chromium.person(), post, "asha@learners.example");
            var farah = new Person(chromium.person(), post, "farah@learners.example");
            var stranger = new Person(chromium.person(), post, "hr@company.example");

            latha.signIn("Latha Menon", "/admin/workshops");
            var agenda = new TheAgenda(latha);
            agenda.getsItsInstructor(ravi);
            agenda.becomesAWorkshop();
            var cohort = agenda.becomesACohort(3);
            agenda.isReleased(cohort);

            var seats = new TheSeats(cohort);
            seats.areOnAPageThatAnybodyCanRead(meera);
            seats.areTakenBy(meera, "Meera Nair");
            seats.areTakenBy(karan, "Karan Shah");
            seats.areTakenBy(asha, "Asha Pillai");
            seats.areGoneFor(farah, "Farah Khan");
            agenda.isReleasedAgain(cohort, meera);

            var day = new TheDay(cohort, clock);
            day.begins(latha);
            day.bringsPeopleIn(ravi, meera, karan, "Asha Pillai");
            day.showsWhatIsDone(ravi, meera);
            day.asksWhetherEverybodyIsThere(ravi, karan, meera);
            day.bringsHelp(ravi, meera, "Meera Nair");

            var end = new TheEnd(cohort, clock);
            end.isDeclaredBy(latha);
            var certificate = end.givesACertificateTo(meera, "Meera Nair");
            end.isBelievedBy(stranger, certificate, "Meera Nair");
            end.opensAMonthFor(meera, karan, asha);

            var review = new TheReview(meera, karan, ravi);
            review.beginsWithAnImageAndAText();
            review.goesOnWithANotebook();
            review.asksForAnotherRound();
            review.looksThroughTheNotebook();
            review.tellsTheLearnerWhoTriesAgain();
            review.acceptsIt();

            var month = new TheMonth(meera, ravi, clock);
            month.letsTheLearnerAsk();
            month.letsTheInstructorAnswer();
            month.showsBothTheThread();
            month.holdsWhatIsDoubtful(stranger, latha);
            month.comesToAnEnd();
        }
    }
}
