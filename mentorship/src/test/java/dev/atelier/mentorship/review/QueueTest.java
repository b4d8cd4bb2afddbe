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

    private static List<String> rounds(String page) {
        return new ArrayList<>(Pattern.compile("/staff/reviews/([0-9a-f-]{36})\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList());
    }
}
