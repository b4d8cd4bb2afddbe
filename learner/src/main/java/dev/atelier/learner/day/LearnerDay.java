package dev.atelier.learner.day;

import dev.atelier.learner.attendance.AttendanceStatus;
import dev.atelier.learner.checkpoint.Answer;
import dev.atelier.learner.progress.Done;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What stands in the database about one learner's day. */
record LearnerDay(Optional<AttendanceStatus> attendance, List<Asked> asked, Optional<Help> help, List<Done> done) {

    /**
     * An open checkpoint.
     *
     * @param there how many have answered OK
     */
    record Asked(UUID run, String item, String prompt, Optional<Answer> mine, int there) {

        Asked answered(Optional<Answer> given) {
            return new Asked(run, item, prompt, given, there);
        }
    }

    /**
     * The learner's open request.
     *
     * @param before how many wait in front
     * @param cause by what the staff says that they are stuck; empty while it does not
     * @param fix what helps those who have it; empty while nobody knows
     * @param paused whether the learner has put it aside
     */
    record Help(
            Optional<UUID> claimedBy,
            Instant askedAt,
            int before,
            boolean paused,
            String sees,
            String sits,
            String cause,
            String fix) {}
}
