package dev.atelier.mentorship.page;

import java.util.List;

/** What a learner shows, what the staff took down, and what else they could show. */
public record MyShowcasePage(List<Shown> shown, List<TakenDown> takenDown, List<Candidate> candidates) {

    /** An exhibit; {@code showing} is where it is changed, and below it withdrawn. {@code name} may be empty. */
    public record Shown(
            String address,
            String showing,
            String tile,
            String title,
            String workshop,
            String reach,
            String name,
            boolean parameters,
            Moment since) {}

    /** A work that the staff took down; {@code allowed} if it may be shown again. */
    public record TakenDown(String work, String title, String reason, Moment at, boolean allowed) {}

    /** An accepted work that nobody sees yet. */
    public record Candidate(String showing, String title, String workshop) {}
}
