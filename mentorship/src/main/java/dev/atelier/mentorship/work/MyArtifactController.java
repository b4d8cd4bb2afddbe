package dev.atelier.mentorship.work;

import static dev.atelier.mentorship.jooq.Tables.ROUND;

import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.jooq.Condition;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Learners' own files. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/work/artifacts/{artifact}")
class MyArtifactController {

    private final Shelf shelf;
    private final NotebookShelf notebooks;
    private final ArtifactRemarks remarks;
    private final Templates templates;

    MyArtifactController(Shelf shelf, NotebookShelf notebooks, ArtifactRemarks remarks, Templates templates) {
        this.shelf = shelf;
        this.notebooks = notebooks;
        this.remarks = remarks;
        this.templates = templates;
    }

    @GetMapping
    ResponseEntity<Resource> whole(Principal person, @PathVariable UUID artifact) throws IOException {
        return shelf.whole(artifact, own(person));
    }

    @GetMapping("/small")
    ResponseEntity<Resource> small(Principal person, @PathVariable UUID artifact) throws IOException {
        return shelf.small(artifact, own(person));
    }

    @GetMapping("/notebook")
    JteModel notebook(Principal person, @PathVariable UUID artifact) throws IOException {
        return templates.workNotebook(notebooks
                .page(artifact, own(person), "/my/work/artifacts/")
                .with(remarks.on(
                        artifact, own(person), ArtifactRemarks.published(), (work, round) -> "/my/work/" + work)));
    }

    @GetMapping("/notebook/{cell}-{output}")
    ResponseEntity<Resource> picture(
            Principal person, @PathVariable UUID artifact, @PathVariable int cell, @PathVariable int output)
            throws IOException {
        return notebooks.picture(artifact, own(person), cell, output);
    }

    private static Condition own(Principal person) {
        return ROUND.LEARNER_ID.eq(LearnerId.of(person).value());
    }
}
