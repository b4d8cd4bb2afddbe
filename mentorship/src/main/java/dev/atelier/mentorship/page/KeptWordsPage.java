package dev.atelier.mentorship.page;

import java.util.List;

/** What a reviewer wrote and never published, the latest first. */
public record KeptWordsPage(List<Kept> kept) {

    /**
     * Words about one round.
     *
     * @param address of the round; empty where its writer does not review any more
     */
    public record Kept(
            String address,
            String title,
            int round,
            String cohort,
            Moment saved,
            String summary,
            List<String> comments) {}
}
