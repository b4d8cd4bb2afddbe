package dev.atelier.mentorship.inbox;

import dev.atelier.mentorship.page.HeldMailPage;
import dev.atelier.mentorship.page.HeldMailsPage;
import dev.atelier.mentorship.page.HeldMailsPage.Row;
import dev.atelier.mentorship.page.Templates;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mail that an admin must look at. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/mail/held")
class HeldMailController {

    private static final int PAGE = 50;
    private static final int SHOWN = 200_000;
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEE d MMM uuuu, H:mm 'UTC'", Locale.UK);

    private final HeldMails mails;
    private final PostboxNews postboxes;
    private final Templates templates;

    HeldMailController(HeldMails mails, PostboxNews postboxes, Templates templates) {
        this.mails = mails;
        this.postboxes = postboxes;
        this.templates = templates;
    }

    @GetMapping
    Object list(@RequestParam(required = false) @Nullable UUID before) {
        var found = mails.list(before, PAGE + 1);
        var shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        return templates.inboxHeldMails(new HeldMailsPage(
                shown.stream().map(HeldMailController::row).toList(),
                before == null,
                found.size() > PAGE
                        ? "/admin/mail/held?before=" + shown.getLast().id()
                        : "",
                before == null ? postboxes.all() : List.of()));
    }

    @GetMapping("/{mail}")
    Object show(@PathVariable UUID mail) {
        var held = mails.find(mail)
                .filter(HeldMails.HeldMail::waits)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "This mail is not held any more. What is held stands under “Held mail”."));
        var raw = held.mail().raw();
        return templates.inboxHeldMail(new HeldMailPage(
                held.subject(),
                held.from(),
                held.mail().sender(),
                held.mail().recipient(),
                when(held.mail().receivedAt()),
                held.reason(),
                held.mail().proof().words(),
                "/admin/mail/held/" + mail,
                held.whose().person() != null,
                new String(raw, 0, Math.min(raw.length, SHOWN), StandardCharsets.UTF_8)));
    }

    @PostMapping("/{mail}/release")
    String release(Principal person, @PathVariable UUID mail, RedirectAttributes redirect) {
        var outcome = mails.release(mail, UUID.fromString(person.getName()));
        redirect.addFlashAttribute(
                outcome.isPresent() ? "done" : "problem",
                outcome.map(end -> end.state() == MailState.DELIVERED
                                ? "Passed on."
                                : "It was taken for what it is: " + end.reason() + ".")
                        .orElse("It could not be passed on: it is not held any more, or nobody can say whose it is."));
        return "redirect:/admin/mail/held";
    }

    @PostMapping("/{mail}/disposal")
    String discard(Principal person, @PathVariable UUID mail, RedirectAttributes redirect) {
        if (mails.discard(mail, UUID.fromString(person.getName()))) {
            redirect.addFlashAttribute("done", "Thrown away.");
        }
        return "redirect:/admin/mail/held";
    }

    private static Row row(HeldMails.Line line) {
        return new Row(
                "/admin/mail/held/" + line.id(),
                line.subject(),
                line.from(),
                when(line.receivedAt()),
                line.receivedAt().toString(),
                line.reason(),
                line.state().equals(MailState.FAILED.name()));
    }

    private static String when(Instant moment) {
        return WORDS.format(moment.atOffset(ZoneOffset.UTC));
    }
}
