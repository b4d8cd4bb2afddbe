package dev.atelier.learner.question;

import static java.util.stream.Collectors.toMap;

import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.LearnerDoor;
import dev.atelier.learner.live.Piece;
import dev.atelier.learner.live.View;
import dev.atelier.learner.page.Templates;
import java.util.Map;
import java.util.Set;

/** What the room asks, for each learner with their own questions and votes marked. */
record QuestionScreen(LearnerDoor door, QuestionView view, Templates templates, CohortId room)
        implements View<LearnerId> {

    @Override
    public Map<LearnerId, Piece> read(Set<LearnerId> viewers) {
        var seated = door.seats(room, viewers).keySet();
        return view.now(room, seated).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        own -> new Piece(own.getValue().version(), templates.questionsNow(own.getValue()))));
    }
}
