package dev.atelier.learner.page;

import java.util.List;

/**
 * How people sign up for one cohort, for its lead and for admins.
 *
 * @param zone in which the times are
 * @param stale whether somebody else has changed it meanwhile
 * @param link what to give to people; brings the access code along
 * @param code the access code; empty if none is asked for
 */
public record SignUpPage(
        Cohort cohort,
        String zone,
        int revision,
        boolean stale,
        AskForm form,
        String link,
        String code,
        List<Question> questions,
        boolean full,
        boolean asksNeeds) {

    /** Something that is asked. */
    public record Question(String path, String words, String kind) {}
}
