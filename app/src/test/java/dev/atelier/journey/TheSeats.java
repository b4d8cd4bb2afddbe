package dev.atelier.journey;

import static dev.atelier.journey.Chromium.picture;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Step 3: people read what is planned, take a seat, or wait for one. */
final class TheSeats {

    private final String cohort;

    TheSeats(String cohort) {
        this.cohort = cohort;
    }

    void areOnAPageThatAnybodyCanRead(Person visitor) {
        visitor.go("/cohorts/" + cohort);
        visitor.sees("Tentative agenda, release 1");
        visitor.sees("3 of 3 left");
        picture(visitor.page(), "cohort");
        for (var form : List.of("pdf", "ics", "md")) {
            var answer = visitor.page().request().get("/cohorts/" + cohort + "/agenda." + form);
            assertThat(answer.status()).as(form).isEqualTo(200);
            assertThat(answer.body()).as(form).hasSizeGreaterThan(1_000);
            if (form.equals("pdf")) {
                Chromium.paper(answer.body(), "paper");
            }
        }
    }

    void areTakenBy(Person learner, String name) {
        learner.signIn(name, "/my/cohorts/" + cohort + "/seat");
        learner.press("Take a seat");
        learner.sees("You have a seat");
        learner.mail("seat");
    }

    void areGoneFor(Person late, String name) {
        late.signIn(name, "/my/cohorts/" + cohort + "/seat");
        late.press("Join the waiting list");
        late.sees("number 1 on the waiting list");
        picture(late.page(), "waiting");
    }
}
