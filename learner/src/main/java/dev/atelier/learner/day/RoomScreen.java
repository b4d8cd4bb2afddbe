package dev.atelier.learner.day;

import dev.atelier.event.CohortId;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.live.Piece;
import dev.atelier.learner.live.View;
import dev.atelier.learner.page.Templates;
import java.util.Map;
import java.util.Set;

/** The room's screen, opened by someone of the staff. */
record RoomScreen(StaffDoor door, Screens screens, Templates templates, CohortId room)
        implements View<StaffDoor.Visitor> {

    @Override
    public Map<StaffDoor.Visitor, Piece> read(Set<StaffDoor.Visitor> viewers) {
        return door.admit(room, viewers, cohort -> {
            var now = screens.now(cohort);
            return new Piece(now.version(), templates.roomNow(now));
        });
    }
}
