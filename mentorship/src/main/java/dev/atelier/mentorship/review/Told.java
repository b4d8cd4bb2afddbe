package dev.atelier.mentorship.review;

import dev.atelier.mentorship.page.DraftSaved;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says on the next page what became of words that were sent with a button. */
final class Told {

    private Told() {}

    static void of(DraftSaved what, RedirectAttributes redirect) {
        var kind = what.saved().tone().equals("ok") ? "done" : what.newer() == null ? "note" : "problem";
        redirect.addFlashAttribute(kind, what.saved().words());
    }
}
