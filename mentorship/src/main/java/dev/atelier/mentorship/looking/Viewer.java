package dev.atelier.mentorship.looking;

import java.util.Optional;
import java.util.UUID;

/** From which side somebody looks at a work: its learner, or the staff of the cohort. Each has addresses of its own. */
public enum Viewer {
    LEARNER("/my/work/"),
    STAFF("/staff/reviews/");

    private final String start;

    Viewer(String start) {
        this.start = start;
    }

    /** Where artifacts are, with a slash at the end. */
    String artifacts() {
        return start + "artifacts/";
    }

    /** The page on which an artifact of this round stands: learners have one for each work, staff one for each round. */
    public String home(UUID work, UUID round) {
        return start + (this == LEARNER ? work : round);
    }

    String gallery(UUID work, UUID round) {
        return home(work, round) + "/gallery";
    }

    /** The gallery that somebody came from, or where all works stand. */
    public String gallery(Optional<UUID> from) {
        return from.map(home -> start + home + "/gallery").orElse(start.substring(0, start.length() - 1));
    }

    String look(UUID artifact) {
        return artifacts() + artifact + "/look";
    }

    /** The page that holds two images beside each other. */
    public String beside(UUID left, UUID right) {
        return beside() + "?image=" + left + "&image=" + right;
    }

    String beside() {
        return artifacts() + "beside";
    }
}
