package dev.atelier.mentorship.looking;

import static dev.atelier.mentorship.jooq.Tables.ROUND;

import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.work.Shelf;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Learners look at their own images, many at once. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/work")
class MyLookController {

    private final Besides besides;
    private final Galleries galleries;
    private final Shelf shelf;
    private final Templates templates;

    MyLookController(Besides besides, Galleries galleries, Shelf shelf, Templates templates) {
        this.besides = besides;
        this.galleries = galleries;
        this.shelf = shelf;
        this.templates = templates;
    }

    @GetMapping("/{work}/gallery")
    JteModel gallery(Principal person, @PathVariable UUID work) {
        return templates.lookingGallery(galleries.page(ROUND.WORK_ID.eq(work), own(person), Viewer.LEARNER));
    }

    @GetMapping("/artifacts/beside")
    JteModel beside(Principal person, @RequestParam List<UUID> image) {
        return templates.lookingBeside(besides.page(image, own(person), Viewer.LEARNER));
    }

    @GetMapping(path = "/artifacts/beside", params = "!image")
    String nothingChosen(@RequestParam Optional<UUID> from, RedirectAttributes redirect) {
        redirect.addFlashAttribute("note", Besides.CHOOSE);
        return "redirect:" + Viewer.LEARNER.gallery(from);
    }

    @GetMapping("/artifacts/{artifact}/tile")
    ResponseEntity<Resource> tile(Principal person, @PathVariable UUID artifact) throws IOException {
        return shelf.tile(artifact, own(person));
    }

    static Condition own(Principal person) {
        return ROUND.LEARNER_ID.eq(LearnerId.of(person).value());
    }
}
