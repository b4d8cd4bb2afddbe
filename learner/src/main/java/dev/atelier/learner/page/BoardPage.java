package dev.atelier.learner.page;

import java.util.List;

/** The staff's board of the day. */
public record BoardPage(Cohort cohort, String code, BoardNow now, List<Choice> checkpoints, List<Choice> items) {

    /** An item that can be asked about or marked. */
    public record Choice(String key, String words) {}
}
