package dev.atelier.learner.day;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.PublicAddress;
import dev.atelier.learner.page.RoomNow;
import dev.atelier.learner.page.RoomPage;
import dev.atelier.learner.page.Squares;
import dev.atelier.learner.qr.QrCode;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Puts the room's screen together. */
@Component
class Screens {

    private final Boards boards;
    private final PublicAddress address;
    private final ResourceUrlProvider assets;

    Screens(Boards boards, PublicAddress address, ResourceUrlProvider assets) {
        this.boards = boards;
        this.address = address;
        this.assets = assets;
    }

    RoomPage page(CohortFacts cohort) {
        return new RoomPage(
                cohort.title(),
                Stream.of("atelier", "parts", "forms", "rooms")
                        .map(name -> asset("/assets/" + name + ".css"))
                        .toList(),
                asset("/assets/live.js"),
                now(cohort));
    }

    RoomNow now(CohortFacts cohort) {
        var view = boards.now(cohort, Optional.empty());
        var code = boards.code(cohort);
        return new RoomNow(
                cohort.id().toString(), view.prompt(), view.counts(), view.below(), code, squares(cohort, code));
    }

    Squares squares(CohortFacts cohort, String code) {
        var squares = QrCode.of(address.checkIn(cohort.id().value(), code));
        return new Squares(squares.path(), squares.size());
    }

    private String asset(String path) {
        return Optional.ofNullable(assets.getForLookupPath(path)).orElse(path);
    }
}
