package dev.atelier.mentorship.looking;

import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.work.ArtifactRemarks;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Learners look into one of their own files, and see what was said about it. */
@Controller
@PreAuthorize("isAuthenticated()")
class MyInsideController {

    private final Looks looks;
    private final ArtifactRemarks remarks;
    private final Templates templates;

    MyInsideController(Looks looks, ArtifactRemarks remarks, Templates templates) {
        this.looks = looks;
        this.remarks = remarks;
        this.templates = templates;
    }

    @GetMapping("/my/work/artifacts/{artifact}/look")
    JteModel look(Principal person, @PathVariable UUID artifact) throws IOException {
        var own = MyLookController.own(person);
        return templates.lookingArtifact(looks.page(artifact, own, Viewer.LEARNER)
                .with(remarks.on(artifact, own, ArtifactRemarks.published(), Viewer.LEARNER::home)));
    }
}
