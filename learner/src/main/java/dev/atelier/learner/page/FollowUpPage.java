package dev.atelier.learner.page;

import java.util.List;

/**
 * What a day has left open.
 *
 * @param over whether the day is over; before that the room may still hear the answers
 */
public record FollowUpPage(Cohort cohort, boolean over, List<Line> open, List<Line> answered) {

    /**
     * A question.
     *
     * @param mails how many get the answer by mail
     * @param answer empty while it is open
     */
    public record Line(String id, String words, String by, String votes, String mails, String answer) {}
}
