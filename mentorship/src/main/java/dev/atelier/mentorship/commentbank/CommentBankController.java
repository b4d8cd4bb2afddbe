package dev.atelier.mentorship.commentbank;

import dev.atelier.event.Cohorts;
import dev.atelier.mentorship.commentbank.RemarkForm.Problem;
import dev.atelier.mentorship.page.CommentBankPage;
import dev.atelier.mentorship.page.CommentBankPage.Choice;
import dev.atelier.mentorship.page.CommentBankPage.Entry;
import dev.atelier.mentorship.page.CommentBankPage.Fields;
import dev.atelier.mentorship.page.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A reviewer's comment bank. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/comment-bank")
class CommentBankController {

    private static final Problem NONE = new Problem("", "");

    private final Remarks remarks;
    private final Cohorts cohorts;
    private final Templates templates;

    CommentBankController(Remarks remarks, Cohorts cohorts, Templates templates) {
        this.remarks = remarks;
        this.cohorts = cohorts;
        this.templates = templates;
    }

    private record Asker(UUID id, Teaching teaching) {}

    private Asker asker(Authentication person) {
        return new Asker(UUID.fromString(person.getName()), Teaching.of(cohorts, person));
    }

    @GetMapping
    Object show(Authentication person, @RequestParam(defaultValue = "") String search) {
        return page(asker(person), search, RemarkForm.empty(), NONE);
    }

    @PostMapping
    Object keep(
            Authentication person,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean shared,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var asker = asker(person);
        var typed = new RemarkForm(form, about, words, shared);
        var problem = typed.problem(asker.teaching())
                .or(() -> problem(remarks.keep(asker.id(), typed.wish(asker.teaching()))));
        if (problem.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(asker, "", typed, problem.get());
        }
        redirect.addFlashAttribute(
                "done", shared ? "Kept, and shared with the staff of the workshop." : "Kept. Only you see it.");
        return "redirect:/staff/comment-bank";
    }

    @PostMapping("/{remark}/removal")
    String remove(Authentication person, @PathVariable UUID remark, RedirectAttributes redirect) {
        remarks.remove(UUID.fromString(person.getName()), remark);
        redirect.addFlashAttribute("done", "Removed. Reviews that were written with it stay as they are.");
        return "redirect:/staff/comment-bank";
    }

    private static Optional<Problem> problem(Remarks.Kept kept) {
        return switch (kept) {
            case KEPT -> Optional.empty();
            case THERE -> Optional.of(new Problem("words", "You keep these words already, for the same."));
            case FULL ->
                Optional.of(new Problem(
                        "words", "You keep " + Remarks.MOST + " remarks, which is the most. Remove one first."));
        };
    }

    /** A form that comes back opens where it was filled in: at the remark itself, or at the end for a new one. */
    private Object page(Asker asker, String search, RemarkForm typed, Problem problem) {
        var found = remarks.all(asker.id(), asker.teaching().workshops(), search);
        var old = found.stream().anyMatch(remark -> remark.own() && remark.id().equals(typed.id()));
        return templates.commentbankList(new CommentBankPage(
                search,
                found.stream()
                        .map(remark -> remark.own() && remark.id().equals(typed.id())
                                ? entry(asker, remark, form(asker, typed, problem))
                                : entry(asker, remark, form(asker, kept(remark), NONE)))
                        .toList(),
                old ? form(asker, RemarkForm.empty(), NONE) : form(asker, typed, problem)));
    }

    private static RemarkForm kept(Remark remark) {
        var item = remark.item();
        return new RemarkForm(
                remark.id().toString(),
                new Teaching.About(remark.workshop(), item, "").value(),
                remark.words(),
                remark.shared());
    }

    private static Entry entry(Asker asker, Remark remark, Fields form) {
        return new Entry(
                remark.id().toString(),
                remark.words(),
                asker.teaching()
                        .about(new Teaching.About(remark.workshop(), remark.item(), "").value())
                        .map(Teaching.About::words)
                        .orElse("A workshop that you do not teach now"),
                remark.own(),
                remark.shared(),
                remark.uses() == 0
                        ? "not used yet"
                        : "used in " + remark.uses() + (remark.uses() == 1 ? " round" : " rounds"),
                form);
    }

    private static Fields form(Asker asker, RemarkForm typed, Problem problem) {
        return new Fields(
                typed.id().toString(),
                asker.teaching().all().stream()
                        .map(about -> new Choice(
                                about.value(), about.words(), about.value().equals(typed.about())))
                        .toList(),
                typed.words(),
                typed.shared(),
                problem.field(),
                problem.words());
    }
}
