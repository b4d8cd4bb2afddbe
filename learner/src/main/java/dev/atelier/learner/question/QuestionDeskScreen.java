package dev.atelier.learner.question;

import dev.atelier.event.CohortId;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.live.Piece;
import dev.atelier.learner.live.View;
import dev.atelier.learner.page.Templates;
import java.util.Map;
import java.util.Set;

/** The staff's list of questions, the same for all of them. */
record QuestionDeskScreen(StaffDoor door, QuestionView view, Templates templates, CohortId room)
        implements View<StaffDoor.Visitor> {

    @Override
    public Map<StaffDoor.Visitor, Piece> read(Set<StaffDoor.Visitor> viewers) {
        return door.admit(room, viewers, cohort -> {
            var now = view.now(cohort);
            return new Piece(now.version(), templates.questionsStaffNow(now));
        });
    }
}
