package dev.atelier.learner.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.learner.EnrolmentStatus;
import dev.atelier.learner.LearnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule of the line: first come, first seated. */
final class Overtaking {

    private Overtaking() {}

    /** Who waited and now has more was ahead of all who still wait; a newcomer got a seat only if enough were free. */
    static void nobody(List<Line> before, List<Line> after, int capacity, @Nullable LearnerId byStaff) {
        var stillWaiting = after.stream()
                .filter(line -> line.status() == EnrolmentStatus.WAITLISTED)
                .mapToLong(Line::number)
                .min()
                .orElse(Long.MAX_VALUE);
        var free = Math.max(0, capacity - Line.taken(before));
        var waitedBefore = before.stream()
                .filter(line -> line.status() == EnrolmentStatus.WAITLISTED)
                .toList();
        for (var line : after) {
            if (byStaff != null && line.learner().equals(byStaff.value())) {
                continue;
            }
            var was = before.stream().filter(old -> old.id().equals(line.id())).findFirst();
            if (line.status() == EnrolmentStatus.OFFERED
                    && was.filter(old -> old.status() == EnrolmentStatus.WAITLISTED)
                            .isPresent()) {
                assertThat(line.number()).isLessThan(stillWaiting);
            }
            if (line.status() == EnrolmentStatus.ENROLLED && was.isEmpty()) {
                assertThat(free).as("a newcomer's seat").isGreaterThan(waitedBefore.size());
            }
            if (line.status() == EnrolmentStatus.ENROLLED
                    && was.filter(old -> old.status() == EnrolmentStatus.WAITLISTED)
                            .isPresent()) {
                var ahead = waitedBefore.stream()
                        .filter(other -> other.number() < line.number())
                        .count();
                assertThat(ahead).as("a seat taken from the list").isLessThan(free);
            }
        }
    }
}
