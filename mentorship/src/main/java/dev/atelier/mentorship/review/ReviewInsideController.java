package dev.atelier.mentorship.review;

import dev.atelier.mentorship.looking.Looks;
import dev.atelier.mentorship.looking.Viewer;
import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.work.NotebookShelf;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The staff of a cohort looks into a file, and whoever reviews it comments on a cell or a line. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/reviews/artifacts/{artifact}")
class ReviewInsideController {

    private final Looks looks;
    private final NotebookShelf notebooks;
    private final Talks talks;
    private final Templates templates;

    ReviewInsideController(Looks looks, NotebookShelf notebooks, Talks talks, Templates templates) {
        this.looks = looks;
        this.notebooks = notebooks;
        this.talks = talks;
        this.templates = templates;
    }

    @GetMapping("/notebook")
    JteModel notebook(Authentication person, @PathVariable UUID artifact, Opening.Place begun) throws IOException {
        var reviewer = Reviewer.of(person);
        return templates.workNotebook(notebooks
                .page(artifact, reviewer.sees(), "/staff/reviews/artifacts/")
                .with(talks.on(reviewer, artifact, begun)));
    }

    @GetMapping("/look")
    JteModel look(Authentication person, @PathVariable UUID artifact, Opening.Place begun) throws IOException {
        var reviewer = Reviewer.of(person);
        return templates.lookingArtifact(
                looks.page(artifact, reviewer.sees(), Viewer.STAFF).with(talks.on(reviewer, artifact, begun)));
    }
}
