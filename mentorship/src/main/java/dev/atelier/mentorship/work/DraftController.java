package dev.atelier.mentorship.work;

import dev.atelier.mentorship.page.Saved;
import dev.atelier.mentorship.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts a round together: its text, its files, its links. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/work/{work}/rounds/{number}")
class DraftController {

    private static final String FROZEN = "This round has been handed in meanwhile, so nothing was changed.";

    private final WorkDoor door;
    private final Drafts drafts;
    private final Uploads uploads;
    private final Templates templates;

    DraftController(WorkDoor door, Drafts drafts, Uploads uploads, Templates templates) {
        this.door = door;
        this.drafts = drafts;
        this.uploads = uploads;
        this.templates = templates;
    }

    @PostMapping("/text")
    String text(
            Principal person,
            @PathVariable UUID work,
            @PathVariable int number,
            @RequestParam String text,
            RedirectAttributes redirect) {
        var saved = drafts.write(door.change(person, work, number).id(), Markdown.stored(text, Drafts.TEXT));
        redirect.addFlashAttribute(saved ? "done" : "problem", saved ? "Your text is saved." : FROZEN);
        return back(work);
    }

    /** The same while somebody types: only a line comes back. */
    @PostMapping(path = "/text", headers = "HX-Request")
    JteModel textWhileTyping(
            Principal person, @PathVariable UUID work, @PathVariable int number, @RequestParam String text) {
        var saved = drafts.write(door.change(person, work, number).id(), Markdown.stored(text, Drafts.TEXT));
        return templates.saved(saved ? new Saved("ok", "Saved. Nobody else sees it yet.") : new Saved("stuck", FROZEN));
    }

    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String files(
            Principal person,
            @PathVariable UUID work,
            @PathVariable int number,
            @RequestParam List<MultipartFile> files,
            RedirectAttributes redirect)
            throws IOException {
        uploads.take(door.change(person, work, number).id(), files).tell(redirect);
        return back(work);
    }

    @PostMapping("/links")
    String link(
            Principal person,
            @PathVariable UUID work,
            @PathVariable int number,
            @RequestParam String address,
            RedirectAttributes redirect) {
        var round = door.change(person, work, number);
        var link = Link.of(address);
        if (link.isEmpty()) {
            redirect.addFlashAttribute(
                    "problem",
                    "A link begins with https:// or http:// and names a site, such as https://example.org/page.");
        } else if (drafts.add(round.id(), Shelving.link(link.get())) == Drafts.Added.FULL) {
            redirect.addFlashAttribute("problem", Uploads.FULL);
        }
        return back(work);
    }

    @PostMapping("/artifacts/{artifact}/removal")
    String remove(Principal person, @PathVariable UUID work, @PathVariable int number, @PathVariable UUID artifact) {
        drafts.remove(door.change(person, work, number).id(), artifact);
        return back(work);
    }

    private static String back(UUID work) {
        return "redirect:/my/work/" + work;
    }
}
