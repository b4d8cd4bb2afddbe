package dev.atelier.event.curriculum;

import dev.atelier.event.InstructorId;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.curriculum.Correcting.Answer;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks for an edit and answers it: back to the part of the page, or the page again with what was typed. */
@Component
class CorrectionAnswer {

    private final Correcting correcting;
    private final DraftPages pages;

    CorrectionAnswer(Correcting correcting, DraftPages pages) {
        this.correcting = correcting;
        this.pages = pages;
    }

    /** Where an edit is asked for: of which draft, as it was when seen, by whom. */
    record Seen(UUID workshop, long revision, Principal admin) {

        private Request request(Edit edit) {
            return new Request(edit, revision, InstructorId.of(admin).value());
        }

        String page() {
            return "redirect:/admin/workshops/" + workshop + "/curriculum";
        }
    }

    Object to(Edit edit, Seen seen, HttpServletResponse response) {
        var workshop = new WorkshopId(seen.workshop());
        return switch (correcting.correct(workshop, seen.request(edit))) {
            case Answer.Done done -> seen.page() + shown(edit, done.anchor()) + "#" + done.anchor();
            case Answer.NoDraft none -> seen.page();
            case Answer.Refused refused -> {
                response.setStatus(422);
                var general = refused.problems().get("");
                yield pages.show(
                        workshop,
                        Opened.refused(edit, refused.problems()),
                        general == null ? List.of() : List.of(general));
            }
            case Answer.Gone gone -> {
                response.setStatus(422);
                yield pages.show(workshop, Opened.refused(edit, Map.of()), List.of(gone.problem()));
            }
            case Answer.Stale stale -> {
                response.setStatus(409);
                yield pages.show(workshop, Opened.refused(edit, Map.of()), told(stale.meanwhile()));
            }
        };
    }

    /** Whoever moves something often moves it again; everything else closes, and is in sight. */
    private static String shown(Edit edit, String anchor) {
        return switch (edit) {
            case ItemEdit.Move move -> "?edit=item-" + move.key();
            case ItemEdit other -> "?at=" + anchor;
            case ModuleEdit other -> "?at=" + anchor;
            case LineEdit other -> "?at=" + anchor;
        };
    }

    private static List<String> told(List<String> meanwhile) {
        var told = new ArrayList<String>();
        told.add("Not saved: the draft was changed while you were looking at it. What you typed is still here; look at"
                + " the draft as it is now, and save again if it still holds.");
        meanwhile.forEach(what -> told.add("Meanwhile: " + what));
        return told;
    }
}
