package dev.atelier.mentorship.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.world.AtBrowsers;
import dev.atelier.mentorship.world.Handing;
import dev.atelier.mentorship.world.Visitor;
import dev.atelier.mentorship.world.World;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AtBrowsers
class QueueTest {

    @Autowired
    World world;

    @Autowired
    Visitor visitor;

    @Autowired
    Handing handing;

    @Autowired
    MovableClock clock;

    @Test
    void whoeverWaitsLongestStandsFirstAndNobodyIsLostBetweenPages() throws Exception {
        var ravi = world.mentor("Ravi");
        var cohort = world.cohort(ravi);
        var handedIn = new ArrayList<String>();
        for (var number = 0; number < 30; number++) {
            // Several at the same instant: the id decides, on both sides of a page.
            if (number % 3 == 0) {
                clock.move(Duration.ofMinutes(1));
            }
            var round = handing.waiting(world.learner("Learner" + number, cohort), cohort);
            handedIn.add(round.toString());
        }
        var reviewer = visitor.instructor(ravi);
        var first = reviewer.page("/staff/reviews?cohort=" + cohort);
        var next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);
        assertThat(next.find()).isTrue();
        var second = reviewer.page(next.group(1).replace("&amp;", "&"));

        var seen = rounds(first);
        assertThat(seen).hasSize(25);
        seen.addAll(rounds(second));
        assertThat(seen).containsExactlyElementsOf(handedIn);
    }

    @Test
    void theFilterTellsFreeMineAndReviewedApart() throws Exception {
        var ravi = world.mentor("Ravi");
        var cohort = world.cohort(ravi);
        var round = handing.waiting(world.learner("Meera", cohort), cohort);
        var reviewer = visitor.instructor(ravi);
        var queue = "/staff/reviews?cohort=" + cohort + "&state=";

        assertThat(reviewer.page(queue + "FREE")).contains(round.toString());
        assertThat(reviewer.page(queue + "MINE")).contains("You have claimed nothing.");
        reviewer.post("/staff/reviews/" + round + "/claim");
        assertThat(reviewer.page(queue + "FREE")).doesNotContain(round.toString());
        assertThat(reviewer.page(queue + "MINE")).contains(round.toString(), "yours until");
        assertThat(reviewer.page(queue + "REVIEWED")).contains("Nothing has been reviewed yet.");
    }

    @Test
    void aLineSaysHowLongItWaitsAndWhetherThePromiseHolds() throws Exception {
        var ravi = world.mentor("Ravi");
        var cohort = world.cohort(ravi);
        handing.waiting(world.learner("Meera", cohort), cohort);
        var reviewer = visitor.instructor(ravi);
        var queue = "/staff/reviews?cohort=" + cohort;
        assertThat(reviewer.page(queue)).contains("waits 1 minute", "in time until");
        clock.move(Duration.ofDays(10));
        assertThat(reviewer.page(queue)).contains("waits 10 days", "past the promise");
        assertThat(reviewer.page(queue + "&due=late")).contains("Portraits", "overdue (1)");
        assertThat(reviewer.page(queue + "&due=soon")).doesNotContain("Portraits");
    }

    @Test
    void theQueueIsNarrowedByRoundAndByWordsOfTitleAndName() throws Exception {
        var ravi = world.mentor("Ravi");
        var cohort = world.cohort(ravi);
        var meera = handing.waiting(world.learner("Meera Nair", cohort), cohort).toString();
        var nisha = handing.waiting(world.learner("Nisha Rao", cohort), cohort).toString();
        var reviewer = visitor.instructor(ravi);
        var queue = "/staff/reviews?cohort=" + cohort;

        assertThat(rounds(reviewer.page(queue + "&q=mee"))).containsExactly(meera);
        assertThat(rounds(reviewer.page(queue + "&q=Portr"))).containsExactly(meera, nisha);
        assertThat(rounds(reviewer.page(queue + "&q=nobody"))).isEmpty();
        assertThat(rounds(reviewer.page(queue + "&q=' | :* <x>"))).isEmpty();
        assertThat(rounds(reviewer.page(queue + "&turn=first"))).containsExactly(meera, nisha);
        assertThat(rounds(reviewer.page(queue + "&turn=later"))).isEmpty();
        assertThat(rounds(reviewer.page(queue + "&whose=nobody"))).containsExactly(meera, nisha);
        assertThat(rounds(reviewer.page(queue + "&whose=me"))).isEmpty();
        assertThat(rounds(reviewer.page(queue + "&item=blending"))).isEmpty();
    }

    @Test
    void whatIsTakenBackAndHandedInUnchangedKeepsTheTimeThatItWaited() throws Exception {
        var ravi = world.mentor("Ravi");
        var cohort = world.cohort(ravi);
        var meera = world.learner("Meera", cohort);
        var early = handing.waiting(meera, cohort);
        clock.move(Duration.ofHours(3));
        var middle = handing.waiting(world.learner("Nisha", cohort), cohort);
        clock.move(Duration.ofHours(2));
        var work = handing.work(early);
        visitor.learner(meera).post(Handing.base(work, 1) + "/withdrawal");
        clock.move(Duration.ofHours(2));
        visitor.learner(meera).post(Handing.base(work, 2) + "/submission", "text", "Please look at the hands.");

        // Five hours waited, and four: whoever was first still is.
        var queue = visitor.instructor(ravi).page("/staff/reviews?cohort=" + cohort);
        assertThat(rounds(queue)).containsExactly(handing.round(work, 2).toString(), middle.toString());
        assertThat(queue).contains("waits 5 hours", "waits 4 hours");
    }

    @Test
    void itOvertakesNobodyWhoWaitedLongerMeanwhileAndAnewWhenItWasChanged() throws Exception {
        var ravi = world.mentor("Ravi");
        var cohort = world.cohort(ravi);
        var meera = world.learner("Meera", cohort);
        var early = handing.waiting(meera, cohort);
        clock.move(Duration.ofHours(1));
        var work = handing.work(early);
        visitor.learner(meera).post(Handing.base(work, 1) + "/withdrawal");
        var middle = handing.waiting(world.learner("Nisha", cohort), cohort);
        clock.move(Duration.ofHours(5));
        visitor.learner(meera).post(Handing.base(work, 2) + "/submission", "text", "Please look at the hands.");
        assertThat(rounds(visitor.instructor(ravi).page("/staff/reviews?cohort=" + cohort)))
                .containsExactly(middle.toString(), handing.round(work, 2).toString());

        visitor.learner(meera).post(Handing.base(work, 2) + "/withdrawal");
        visitor.learner(meera).post(Handing.base(work, 3) + "/submission", "text", "Something else.");
        assertThat(visitor.instructor(ravi).page("/staff/reviews?cohort=" + cohort))
                .contains("waits 1 minute");
    }

    private static List<String> rounds(String page) {
        return new ArrayList<>(Pattern.compile("/staff/reviews/([0-9a-f-]{36})\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList());
    }
}
