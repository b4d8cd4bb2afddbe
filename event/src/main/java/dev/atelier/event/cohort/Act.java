package dev.atelier.event.cohort;

import static dev.atelier.event.CohortStatus.ANNOUNCED;
import static dev.atelier.event.CohortStatus.CANCELLED;
import static dev.atelier.event.CohortStatus.COMPLETED;
import static dev.atelier.event.CohortStatus.CONFIRMED;
import static dev.atelier.event.CohortStatus.DRAFT;
import static dev.atelier.event.CohortStatus.OPEN;
import static dev.atelier.event.CohortStatus.POSTPONED;
import static dev.atelier.event.CohortStatus.RUNNING;

import dev.atelier.event.CohortStatus;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an admin does to bring a cohort from its plan to its end. */
enum Act {
    ANNOUNCE("announcement", ANNOUNCED),
    OPEN_SEATS("opening", OPEN),
    CONFIRM("confirmation", CONFIRMED),
    START("start", RUNNING),
    COMPLETE("completion", COMPLETED),
    POSTPONE("postponement", POSTPONED),
    CANCEL("cancellation", CANCELLED);

    private final String path;
    private final CohortStatus to;

    Act(String path, CohortStatus to) {
        this.path = path;
        this.to = to;
    }

    /** The last part of its address. */
    String path() {
        return path;
    }

    CohortStatus to() {
        return to;
    }

    boolean isPossibleFrom(CohortStatus status) {
        return switch (this) {
            case ANNOUNCE -> status == DRAFT || status == POSTPONED;
            case OPEN_SEATS -> status == ANNOUNCED;
            case CONFIRM -> status == OPEN;
            case START -> status == CONFIRMED;
            case COMPLETE -> status == RUNNING;
            case POSTPONE -> status == ANNOUNCED || status == OPEN || status == CONFIRMED;
            case CANCEL -> status != COMPLETED && status != CANCELLED;
        };
    }

    boolean needsReason() {
        return this == POSTPONE || this == CANCEL;
    }

    static Optional<Act> at(String path) {
        return Stream.of(values())
                .filter(act -> act.path.equals(path.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The one act that leads onward from a status, if any does. */
    static Optional<Act> next(CohortStatus status) {
        return Stream.of(ANNOUNCE, OPEN_SEATS, CONFIRM, START, COMPLETE)
                .filter(act -> act.isPossibleFrom(status))
                .findFirst();
    }
}
