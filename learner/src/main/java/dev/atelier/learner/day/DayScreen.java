package dev.atelier.learner.day;

import static java.util.stream.Collectors.toMap;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.live.Piece;
import dev.atelier.learner.live.View;
import dev.atelier.learner.page.Templates;
import java.util.Map;
import java.util.Set;

/** The days of all learners of a room: each sees their own. */
record DayScreen(LearnerDoor door, DayView days, Templates templates, CohortId room) implements View<LearnerId> {

    @Override
    public Map<LearnerId, Piece> read(Set<LearnerId> viewers) {
        return days.now(room, door.seats(room, viewers)).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        own -> new Piece(own.getValue().version(), templates.dayNow(own.getValue()))));
    }
}
