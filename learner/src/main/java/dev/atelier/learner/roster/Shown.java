package dev.atelier.learner.roster;

import dev.atelier.learner.EnrolmentStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which people of a cohort a page shows. */
enum Shown {
    CURRENT("In or waiting"),
    SEATED("With a seat"),
    OFFERED("With an offer"),
    WAITING("Waiting, in order"),
    LEFT("Left"),
    ALL("Everybody");

    private final String words;

    Shown(String words) {
        this.words = words;
    }

    /** What a link asks for; anything unknown is the usual. */
    static Shown of(String value) {
        return Arrays.stream(values())
                .filter(shown -> shown.value().equals(value))
                .findFirst()
                .orElse(CURRENT);
    }

    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    String words() {
        return words;
    }

    boolean shows(EnrolmentStatus status) {
        var seated = status == EnrolmentStatus.ENROLLED || status == EnrolmentStatus.COMPLETED;
        return switch (this) {
            case CURRENT -> seated || status.isLive();
            case SEATED -> seated;
            case OFFERED -> status == EnrolmentStatus.OFFERED;
            case WAITING -> status == EnrolmentStatus.WAITLISTED;
            case LEFT -> !seated && !status.isLive();
            case ALL -> true;
        };
    }

    List<String> statuses() {
        return Arrays.stream(EnrolmentStatus.values())
                .filter(this::shows)
                .map(Enum::name)
                .toList();
    }
}
