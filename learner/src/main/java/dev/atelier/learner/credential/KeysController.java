package dev.atelier.learner.credential;

import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.IssuerKeysPage;
import dev.atelier.learner.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Admins replace the key that signs, or withdraw one that others may have. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/certificates/keys")
class KeysController {

    private static final String BACK = "redirect:/admin/certificates/keys";

    private final IssuerKeys keys;
    private final KeySeal seal;
    private final Templates templates;

    KeysController(IssuerKeys keys, KeySeal seal, Templates templates) {
        this.keys = keys;
        this.seal = seal;
        this.templates = templates;
    }

    @GetMapping
    JteModel all() {
        var all = keys.all();
        return templates.certificateKeys(new IssuerKeysPage(
                all.stream()
                        .filter(KnownKey::signs)
                        .map(KnownKey::multibase)
                        .findFirst()
                        .orElse(""),
                seal.seals(),
                all.stream().map(KeysController::line).toList()));
    }

    /** A form that is older than the last change changes nothing. */
    @PostMapping
    String rotate(@RequestParam String signing, RedirectAttributes redirect) {
        if (keys.rotate(signing)) {
            redirect.addFlashAttribute("done", "A new key signs from now on. What the other one signed stays good.");
        } else {
            redirect.addFlashAttribute("note", "That key was replaced already; nothing has changed.");
        }
        return BACK;
    }

    @PostMapping("/{key}/withdrawal")
    String withdraw(@PathVariable String key, RedirectAttributes redirect) {
        if (keys.withdraw(key)) {
            redirect.addFlashAttribute(
                    "done",
                    "The key is withdrawn. Certificates that it signed are signed anew when they are asked for.");
        } else {
            redirect.addFlashAttribute(
                    "note", "There is no such key, or it was withdrawn already; nothing has changed.");
        }
        return BACK;
    }

    private static IssuerKeysPage.Key line(KnownKey key) {
        var since = "made on " + day(key.madeAt());
        if (key.withdrawnAt() != null) {
            return new IssuerKeysPage.Key(
                    key.multibase(),
                    since + ", withdrawn on " + day(key.withdrawnAt()),
                    "stuck",
                    "withdrawn",
                    "What it signed proves nothing any more.",
                    false);
        }
        return key.retiredAt() == null
                ? new IssuerKeysPage.Key(key.multibase(), since, "done", "signs", "Signs credentials now.", true)
                : new IssuerKeysPage.Key(
                        key.multibase(),
                        since + ", replaced on " + day(key.retiredAt()),
                        "ok",
                        "still good",
                        "Signs no more; what it signed is still good.",
                        true);
    }

    private static String day(Instant at) {
        return Times.day(at.atOffset(ZoneOffset.UTC));
    }
}
