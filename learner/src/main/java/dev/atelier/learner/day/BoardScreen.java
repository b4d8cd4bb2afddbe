package dev.atelier.learner.day;

import dev.atelier.event.CohortId;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.live.Piece;
import dev.atelier.learner.live.View;
import dev.atelier.learner.page.Templates;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The board, the same for all of the staff. */
record BoardScreen(StaffDoor door, Boards boards, Templates templates, CohortId room, Optional<UUID> run)
        implements View<StaffDoor.Visitor> {

    @Override
    public Map<StaffDoor.Visitor, Piece> read(Set<StaffDoor.Visitor> viewers) {
        return door.admit(room, viewers, cohort -> {
            var now = boards.now(cohort, run).board();
            return new Piece(now.version(), templates.boardNow(now));
        });
    }
}
