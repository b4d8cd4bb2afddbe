package dev.atelier.mentorship.review;

import dev.atelier.mentorship.page.ReviewQueuePage.Shortcut;
import dev.atelier.mentorship.review.QueueCounts.Counts;
import dev.atelier.mentorship.review.QueueFilter.DueFilter;
import dev.atelier.mentorship.review.QueueFilter.Whose;
import java.util.List;

/** The filters that are asked for most, each with how many rounds it has. */
final class QueueShortcuts {

    private QueueShortcuts() {}

    static List<Shortcut> of(QueueFilter filter, Counts counts) {
        return List.of(
                shortcut(filter, filter.only(QueueState.OPEN, Whose.ANYBODY, DueFilter.ANY), "All", counts.open()),
                shortcut(
                        filter,
                        filter.only(QueueState.OPEN, Whose.of("me"), DueFilter.ANY),
                        "Given to me",
                        counts.mine()),
                shortcut(
                        filter,
                        filter.only(QueueState.MINE, Whose.ANYBODY, DueFilter.ANY),
                        "Claimed by me",
                        counts.claimed()),
                shortcut(
                        filter,
                        filter.only(QueueState.OPEN, Whose.of("nobody"), DueFilter.ANY),
                        "Given to nobody",
                        counts.nobodys()),
                shortcut(
                        filter,
                        filter.only(QueueState.OPEN, Whose.ANYBODY, DueFilter.SOON),
                        "Due within a day",
                        counts.soon()),
                shortcut(
                        filter, filter.only(QueueState.OPEN, Whose.ANYBODY, DueFilter.LATE), "Overdue", counts.late()));
    }

    private static Shortcut shortcut(QueueFilter now, QueueFilter other, String words, int count) {
        var here = now.fromTheStart().equals(other.fromTheStart());
        return new Shortcut(here ? "" : other.fromTheStart(), words, Integer.toString(count));
    }
}
