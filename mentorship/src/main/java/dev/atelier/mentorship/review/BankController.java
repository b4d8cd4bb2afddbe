package dev.atelier.mentorship.review;

import dev.atelier.mentorship.commentbank.Remark;
import dev.atelier.mentorship.commentbank.Remarks;
import dev.atelier.mentorship.page.FormId;
import dev.atelier.mentorship.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts a remark of the comment bank into a review, and a comment of a review into the bank. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@RequestMapping("/staff/reviews/{round}")
class BankController {

    private final BankPanel bank;
    private final RoundPlaces places;
    private final Remarks remarks;
    private final BankWords words;
    private final Templates templates;

    BankController(BankPanel bank, RoundPlaces places, Remarks remarks, BankWords words, Templates templates) {
        this.bank = bank;
        this.places = places;
        this.remarks = remarks;
        this.words = words;
        this.templates = templates;
    }

    @GetMapping("/bank")
    JteModel search(Authentication person, @PathVariable UUID round, @RequestParam(defaultValue = "") String search) {
        var reviewer = Reviewer.of(person);
        return templates.commentbankSearch(bank.of(reviewer, places.of(reviewer, round), search));
    }

    @PostMapping("/bank/{remark}")
    String insert(
            Authentication person,
            @PathVariable UUID round,
            @PathVariable UUID remark,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String into,
            RedirectAttributes redirect) {
        var reviewer = Reviewer.of(person);
        var place = places.of(reviewer, round);
        var found = find(reviewer, place, remark);
        words.insert(
                reviewer, place, found, into.equals("summary"), FormId.of(form).orElseGet(UUID::randomUUID));
        redirect.addFlashAttribute("done", "Put into your draft. Change it there as you like.");
        return "redirect:/staff/reviews/" + round;
    }

    /** Put in by the page itself, where the cursor was: only to be counted. */
    @PostMapping("/bank/{remark}/use")
    ResponseEntity<Void> use(Authentication person, @PathVariable UUID round, @PathVariable UUID remark) {
        var reviewer = Reviewer.of(person);
        remarks.used(find(reviewer, places.of(reviewer, round), remark), round);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/comments/{comment}/keeping")
    String keep(
            Authentication person, @PathVariable UUID round, @PathVariable UUID comment, RedirectAttributes redirect) {
        var reviewer = Reviewer.of(person);
        switch (words.keep(reviewer, places.of(reviewer, round), comment)) {
            case KEPT -> redirect.addFlashAttribute("done", "Kept in the comment bank. Only you see it there.");
            case THERE -> redirect.addFlashAttribute("note", "Your comment bank has these words already.");
            case FULL -> redirect.addFlashAttribute("problem", "Your comment bank is full. Remove something first.");
        }
        return "redirect:/staff/reviews/" + round;
    }

    private Remark find(Reviewer reviewer, RoundPlace place, UUID remark) {
        return bank.find(reviewer, place, remark)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Your comment bank has nothing like that for this work."));
    }
}
