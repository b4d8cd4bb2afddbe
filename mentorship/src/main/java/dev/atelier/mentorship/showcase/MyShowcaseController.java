package dev.atelier.mentorship.showcase;

import dev.atelier.mentorship.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** All that a learner shows, and what was taken down. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/showcase")
class MyShowcaseController {

    private final MyShowcase showcase;
    private final Templates templates;

    MyShowcaseController(MyShowcase showcase, Templates templates) {
        this.showcase = showcase;
        this.templates = templates;
    }

    @GetMapping
    JteModel all(Principal person) {
        return templates.showcaseMine(showcase.of(UUID.fromString(person.getName())));
    }
}
