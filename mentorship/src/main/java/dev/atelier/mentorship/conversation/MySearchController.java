package dev.atelier.mentorship.conversation;

import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.security.Principal;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks through a learner's own conversations. */
@Controller
@PreAuthorize("isAuthenticated()")
class MySearchController {

    private final Search search;
    private final Templates templates;

    MySearchController(Search search, Templates templates) {
        this.search = search;
        this.templates = templates;
    }

    @GetMapping("/my/mentor/search")
    JteModel show(Principal person, @RequestParam(defaultValue = "") String words) {
        var wanted = SearchWords.of(words);
        var hits = wanted.isNothing()
                ? List.<Search.Hit>of()
                : search.mine(LearnerId.of(person).value(), wanted);
        return templates.conversationSearch(SearchView.mine(words, wanted, hits));
    }
}
