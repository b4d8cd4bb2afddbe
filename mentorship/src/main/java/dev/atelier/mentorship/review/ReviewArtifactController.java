package dev.atelier.mentorship.review;

import static dev.atelier.mentorship.jooq.Tables.ARTIFACT;

import dev.atelier.mentorship.work.NotebookShelf;
import dev.atelier.mentorship.work.Shelf;
import java.io.IOException;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The files of what was handed in, for the staff of its cohort. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/reviews/artifacts/{artifact}")
class ReviewArtifactController {

    private final Shelf shelf;
    private final NotebookShelf notebooks;

    ReviewArtifactController(Shelf shelf, NotebookShelf notebooks) {
        this.shelf = shelf;
        this.notebooks = notebooks;
    }

    @GetMapping
    ResponseEntity<Resource> whole(Authentication person, @PathVariable UUID artifact) throws IOException {
        // A pickle is a program: the staff sees what is in it, and does not get it.
        return shelf.whole(artifact, Reviewer.of(person).sees().and(ARTIFACT.KIND.ne("PICKLE")));
    }

    @GetMapping("/small")
    ResponseEntity<Resource> small(Authentication person, @PathVariable UUID artifact) throws IOException {
        return shelf.small(artifact, Reviewer.of(person).sees());
    }

    @GetMapping("/notebook/{cell}-{output}")
    ResponseEntity<Resource> picture(
            Authentication person, @PathVariable UUID artifact, @PathVariable int cell, @PathVariable int output)
            throws IOException {
        return notebooks.picture(artifact, Reviewer.of(person).sees(), cell, output);
    }
}
