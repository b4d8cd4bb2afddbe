package dev.atelier.event.visitor;

import dev.atelier.api.Cursor;
import dev.atelier.api.Paging;
import dev.atelier.event.cohort.UpcomingCohorts;
import dev.atelier.event.page.HomePage;
import dev.atelier.event.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Says what is coming. */
@Controller
class HomeController {

    private static final int MOST = 60;

    private final UpcomingCohorts upcoming;
    private final Templates templates;

    HomeController(UpcomingCohorts upcoming, Templates templates) {
        this.upcoming = upcoming;
        this.templates = templates;
    }

    /**
     * A page of it; null where the browser has it already.
     *
     * @param after where the page before ended; what can be none means the first one
     */
    @GetMapping("/")
    @Nullable
    JteModel show(@RequestParam Optional<String> after, ServletWebRequest request) {
        var last = after.flatMap(Cursor::of).orElse(null);
        var found = upcoming.page(new Paging(MOST, last));
        var page = new HomePage(
                upcoming.cards(found.items()), found.next() == null ? "" : "/?after=" + found.next(), last == null);
        return Freshness.isUnchanged(request, page) ? null : templates.visitorHome(page);
    }
}
