package dev.atelier.mentorship.waiting;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What learners are promised for what they hand in, and how long unfinished work stays open.
 *
 * @param days on which of the staff's days after it was handed in a review is due, 1 to 14
 * @param nudges after how many days a learner who was asked for another round is reminded, each 1 to 365, rising
 * @param ends after how many days such a work ends by itself; more than the last nudge, at most 365
 * @param late so many days past the promise a review is told to whoever leads the cohort, 1 to 30
 */
@ConfigurationProperties("atelier.review")
public record ReviewSettings(
        @DefaultValue("3") int days,
        @DefaultValue({"7", "14", "21"}) List<Integer> nudges,
        @DefaultValue("28") int ends,
        @DefaultValue("2") int late) {

    public ReviewSettings {
        nudges = List.copyOf(nudges);
        if (days < 1 || days > 14) {
            throw new IllegalArgumentException("atelier.review.days is 1 to 14, not " + days);
        }
        if (nudges.isEmpty() || nudges.getFirst() < 1 || !rising(nudges)) {
            throw new IllegalArgumentException(
                    "atelier.review.nudges are rising numbers of days such as 7,14,21, not " + nudges);
        }
        if (ends <= nudges.getLast() || ends > 365) {
            throw new IllegalArgumentException(
                    "atelier.review.ends is more than the last of atelier.review.nudges and at most 365, not " + ends);
        }
        if (late < 1 || late > 30) {
            throw new IllegalArgumentException("atelier.review.late is 1 to 30, not " + late);
        }
    }

    private static boolean rising(List<Integer> days) {
        return days.equals(days.stream().sorted().distinct().toList());
    }
}
