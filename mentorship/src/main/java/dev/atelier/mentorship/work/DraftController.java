package dev.atelier.mentorship.work;

import dev.atelier.mentorship.page.Kept;
import dev.atelier.mentorship.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.security.Principal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words of a draft: saved as one types, never over what another window saved. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/work/{work}/rounds/{number}")
class DraftController {

    static final String FROZEN = "This round has been handed in meanwhile, so nothing was changed.";

    static final String TWO_TEXTS =
            "Another window has saved other words meanwhile. Nothing was written over: both texts"
                    + " stand on this page. Put them together, then go on.";

    private final WorkDoor door;
    private final DraftText words;
    private final Templates templates;

    DraftController(WorkDoor door, DraftText words, Templates templates) {
        this.door = door;
        this.words = words;
        this.templates = templates;
    }

    @PostMapping("/text")
    String text(
            Principal person,
            @PathVariable UUID work,
            @PathVariable int number,
            @RequestParam String text,
            @RequestParam Optional<Integer> version,
            RedirectAttributes redirect) {
        switch (write(person, work, number, text, version)) {
            case DraftText.Written.Saved saved -> redirect.addFlashAttribute("done", "Your text is saved.");
            case DraftText.Written.Aside aside -> redirect.addFlashAttribute("problem", TWO_TEXTS);
            case DraftText.Written.Frozen frozen -> redirect.addFlashAttribute("problem", FROZEN);
        }
        return back(work);
    }

    /** The same while somebody types: only a line comes back, with the version to write by the next time. */
    @PostMapping(path = "/text", headers = "HX-Request")
    JteModel textWhileTyping(
            Principal person,
            @PathVariable UUID work,
            @PathVariable int number,
            @RequestParam String text,
            @RequestParam Optional<Integer> version) {
        return templates.workKept(
                switch (write(person, work, number, text, version)) {
                    case DraftText.Written.Saved saved ->
                        new Kept("ok", "Saved. Nobody else sees it yet.", saved.version(), false, false);
                    case DraftText.Written.Aside aside ->
                        new Kept(
                                "stuck",
                                "Another window has saved other words. What you type here is kept beside them.",
                                version.orElse(0),
                                false,
                                true);
                    case DraftText.Written.Frozen frozen -> new Kept("stuck", FROZEN, version.orElse(0), true, true);
                });
    }

    /** Makes one text of two, or lets the second go. */
    @PostMapping("/text/aside")
    String settle(
            Principal person,
            @PathVariable UUID work,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean both) {
        words.settle(door.change(person, work, number).id(), both);
        return back(work);
    }

    @PostMapping("/title")
    String title(
            Principal person,
            @PathVariable UUID work,
            @PathVariable int number,
            @RequestParam String before,
            @RequestParam String title,
            RedirectAttributes redirect) {
        var round = door.change(person, work, number);
        var line = title.replaceAll("\\p{Cc}+", " ").strip();
        if (line.isEmpty()) {
            redirect.addFlashAttribute("problem", "Please say in a few words what it is.");
        } else if (round.state() != RoundState.DRAFT) {
            redirect.addFlashAttribute("problem", FROZEN);
        } else if (!words.rename(round.work(), before, TextIntake.cut(line, StartWork.Subject.MOST))) {
            redirect.addFlashAttribute(
                    "problem", "It was called something else meanwhile, in another window. You typed: " + line);
        }
        return back(work);
    }

    private DraftText.Written write(Principal person, UUID work, int number, String text, Optional<Integer> version) {
        return words.write(
                door.change(person, work, number).id(),
                Markdown.stored(text, DraftText.MOST),
                version.map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    static String back(UUID work) {
        return "redirect:/my/work/" + work;
    }
}
