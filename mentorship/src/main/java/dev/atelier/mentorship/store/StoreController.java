package dev.atelier.mentorship.store;

import dev.atelier.mentorship.page.StorePage;
import dev.atelier.mentorship.page.Templates;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where files lie, and whether all are there. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/files")
class StoreController {

    private final Medium medium;
    private final Stocktakings stocktakings;
    private final DailyStocktaking daily;
    private final StocktakingWords words;
    private final Templates templates;

    StoreController(
            Medium medium,
            Stocktakings stocktakings,
            DailyStocktaking daily,
            StocktakingWords words,
            Templates templates) {
        this.medium = medium;
        this.stocktakings = stocktakings;
        this.daily = daily;
        this.words = words;
        this.templates = templates;
    }

    @GetMapping
    Object show() {
        return templates.storeFiles(new StorePage(
                "Files lie in " + medium.place() + ".",
                stocktakings.latest().map(words::of).orElse(null)));
    }

    @PostMapping("/stocktaking")
    String create(RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                "done",
                daily.now()
                        ? "The files are being compared with the database. This page shows how far it is."
                        : "They are being compared, or were a moment ago. This page shows how far it is.");
        return "redirect:/admin/files";
    }
}
