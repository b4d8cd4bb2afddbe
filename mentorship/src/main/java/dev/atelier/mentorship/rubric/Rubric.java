package dev.atelier.mentorship.rubric;

import dev.atelier.mentorship.page.CriterionView;
import java.util.List;

/**
 * What work for an item is looked at for.
 *
 * @param criteria in the order in which they are judged, at most 12; none says that the item has no rubric any more
 */
public record Rubric(List<Criterion> criteria) {

    static final int MOST_CRITERIA = 12;

    /** As pages show it to whoever is not judged by it yet. */
    public List<CriterionView> views() {
        return CriterionViews.of(this);
    }

    /**
     * One thing that is looked at.
     *
     * @param title 1 to 100 characters
     * @param lookedFor what is looked for there, at most 1,000 characters
     * @param levels 2 to 6, the lowest first
     */
    public record Criterion(String title, String lookedFor, List<Level> levels) {

        static final int LONGEST_TITLE = 100;
        static final int LONGEST = 1_000;
        static final int FEWEST_LEVELS = 2;
        static final int MOST_LEVELS = 6;
    }

    /**
     * How far work has come on a criterion.
     *
     * @param word 1 to 40 characters
     * @param description when a work is there, at most 400 characters
     */
    public record Level(String word, String description) {

        static final int LONGEST_WORD = 40;
        static final int LONGEST = 400;
    }
}
