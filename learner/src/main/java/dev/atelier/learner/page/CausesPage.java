package dev.atelier.learner.page;

import java.util.List;

/** Who is stuck by what, and what helps. */
public record CausesPage(Cohort cohort, List<Request> requests, List<Cause> causes) {

    /** Somebody in line; {@code cause} is empty while nobody has said by what they are stuck. */
    public record Request(String id, String name, String sees, String cause) {}

    /**
     * Something that people are stuck by.
     *
     * @param fix what helps, or what was typed and not taken
     * @param problem why it was not taken; empty if it was
     * @param who has it
     */
    public record Cause(String id, String words, String fix, String problem, String who) {}
}
