package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks through the conversations of the cohorts that somebody teaches; admins through all. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class StaffSearchController {

    private final Search search;
    private final Templates templates;

    StaffSearchController(Search search, Templates templates) {
        this.search = search;
        this.templates = templates;
    }

    @GetMapping("/staff/mentorship/search")
    JteModel show(Authentication person, @RequestParam(defaultValue = "") String words) {
        var wanted = SearchWords.of(words);
        var hits = wanted.isNothing()
                ? List.<Search.Hit>of()
                : search.taught(UUID.fromString(person.getName()), Door.isAdmin(person), wanted);
        return templates.conversationSearch(SearchView.taught(words, wanted, hits));
    }
}
