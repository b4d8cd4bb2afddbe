package dev.atelier.mentorship.page;

import java.util.List;

/** Which reviews of a cohort a second pair of eyes reads, to be set. */
public record SecondLookPage(String cohort, String title, List<Choice> kinds, String first, String problem) {

    public record Choice(String value, String words, boolean chosen) {}

    /** The cohorts, each with what holds there. */
    public record Cohorts(List<Cohort> cohorts) {}

    public record Cohort(String id, String title, String rule, boolean asks) {}
}
