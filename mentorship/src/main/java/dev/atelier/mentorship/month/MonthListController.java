package dev.atelier.mentorship.month;

import dev.atelier.mentorship.page.FormId;
import dev.atelier.mentorship.page.MonthsPage;
import dev.atelier.mentorship.page.MonthsPage.Row;
import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.page.ThreadPage;
import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who mentors whom. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/mentorship")
class MonthListController {

    private static final int PAGE = 50;

    private final MonthList months;
    private final Templates templates;
    private final InstantSource clock;

    MonthListController(MonthList months, Templates templates, InstantSource clock) {
        this.months = months;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    JteModel show(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    Instant before,
            @RequestParam(required = false) @Nullable UUID last) {
        var mark = before == null || last == null ? null : new MonthList.Mark(before, last);
        var found = months.after(mark, PAGE + 1);
        var shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return templates.monthList(new MonthsPage(
                shown.stream().map(this::row).toList(),
                mark == null,
                found.size() > PAGE ? older(shown.getLast().month()) : ""));
    }

    @PostMapping("/{month}/mentor")
    String assign(@PathVariable UUID month, @RequestParam String mentor, RedirectAttributes redirect) {
        if (FormId.of(mentor).filter(chosen -> months.assign(month, chosen)).isPresent()) {
            redirect.addFlashAttribute("done", "New questions go to them from now on.");
        } else {
            redirect.addFlashAttribute("problem", "Choose somebody who teaches this cohort.");
        }
        return "redirect:/admin/mentorship";
    }

    private Row row(MonthList.Line line) {
        var month = line.month();
        var mentor = month.mentor();
        var now = clock.instant();
        return new Row(
                "/admin/mentorship/" + month.id() + "/mentor",
                line.learner(),
                month.title(),
                MonthWords.lastDay(month.window()),
                new ThreadPage.Mark(
                        month.window().isOver(now) ? "ended" : "accent", MonthWords.left(month.window(), now)),
                mentor == null ? "" : mentor.toString(),
                line.staff(),
                new ThreadPage.Link(
                        "/admin/mentorship/" + month.id() + "/extensions",
                        month.window().isOver(now) ? "Open again" : "Extend"));
    }

    private static String older(Month last) {
        return "/admin/mentorship?before=" + last.window().closes() + "&last=" + last.id();
    }
}
