package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.ROUND;

import dev.atelier.mentorship.looking.Besides;
import dev.atelier.mentorship.looking.Galleries;
import dev.atelier.mentorship.looking.Viewer;
import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.work.Shelf;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The staff of a cohort looks at the images that were handed in. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/reviews")
class ReviewLookController {

    private final Besides besides;
    private final Galleries galleries;
    private final Shelf shelf;
    private final Templates templates;

    ReviewLookController(Besides besides, Galleries galleries, Shelf shelf, Templates templates) {
        this.besides = besides;
        this.galleries = galleries;
        this.shelf = shelf;
        this.templates = templates;
    }

    @GetMapping("/{round}/gallery")
    JteModel gallery(Authentication person, @PathVariable UUID round) {
        return templates.lookingGallery(
                galleries.page(ROUND.ID.eq(round), Reviewer.of(person).sees(), Viewer.STAFF));
    }

    @GetMapping("/artifacts/beside")
    JteModel beside(Authentication person, @RequestParam List<UUID> image) {
        return templates.lookingBeside(besides.page(image, Reviewer.of(person).sees(), Viewer.STAFF));
    }

    @GetMapping(path = "/artifacts/beside", params = "!image")
    String nothingChosen(@RequestParam Optional<UUID> from, RedirectAttributes redirect) {
        redirect.addFlashAttribute("note", Besides.CHOOSE);
        return "redirect:" + Viewer.STAFF.gallery(from);
    }

    @GetMapping("/artifacts/{artifact}/tile")
    ResponseEntity<Resource> tile(Authentication person, @PathVariable UUID artifact) throws IOException {
        return shelf.tile(artifact, Reviewer.of(person).sees());
    }
}
