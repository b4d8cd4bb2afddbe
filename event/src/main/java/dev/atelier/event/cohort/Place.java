package dev.atelier.event.cohort;

import org.jspecify.annotations.Nullable;

/** Where a cohort meets: at a venue, online, or both; {@code link} is empty if not online. */
public record Place(@Nullable Venue venue, String link) {

    public boolean isKnown() {
        return venue != null || isOnline();
    }

    public boolean isOnline() {
        return !link.isEmpty();
    }

    /** For everybody: the link to an online cohort is only for those who sit in it. */
    public String words() {
        if (venue == null) {
            return isOnline() ? "Online" : "";
        }
        return isOnline() ? venue.line() + ", and online" : venue.line();
    }

    /** For staff and learners: with the link. */
    public String wordsWithLink() {
        if (!isOnline()) {
            return words();
        }
        return venue == null ? "Online: " + link : venue.line() + ", or online: " + link;
    }
}
