package dev.atelier.learner.enrolment;

import dev.atelier.learner.EnrolmentStatus;
import java.util.List;
import java.util.UUID;

/** One enrolment as a test reads it. */
record Line(UUID id, UUID learner, EnrolmentStatus status, long number) {

    static List<Line> live(List<Line> lines) {
        return lines.stream().filter(line -> line.status().isLive()).toList();
    }

    static int taken(List<Line> lines) {
        return (int) lines.stream().filter(line -> line.status().holdsSeat()).count();
    }
}
