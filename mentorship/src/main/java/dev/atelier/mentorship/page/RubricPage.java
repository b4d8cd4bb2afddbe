package dev.atelier.mentorship.page;

import java.util.List;

/**
 * The rubric of an item, to be written.
 *
 * @param number of the rubric that holds, 0 for none
 * @param problems why it was not kept
 * @param holding as learners see it now
 * @param others items of the same workshop whose rubric may be begun with
 */
public record RubricPage(
        String address,
        String back,
        String workshop,
        String item,
        int number,
        String text,
        List<String> problems,
        List<CriterionView> holding,
        List<Other> others) {

    public record Other(String address, String title) {}
}
