package dev.atelier.mentorship.work;

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

/** The pieces of a draft: files and links, added, moved and removed. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/work/{work}/rounds/{number}")
class PieceController {

    private final WorkDoor door;
    private final Drafts drafts;
    private final Uploads uploads;

    PieceController(WorkDoor door, Drafts drafts, Uploads uploads) {
        this.door = door;
        this.drafts = drafts;
        this.uploads = uploads;
    }

    /** Whole files in one form; larger ones come in parts. */
    @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String files(
            Principal person,
            @PathVariable UUID work,
            @PathVariable int number,
            @RequestParam List<MultipartFile> files,
            RedirectAttributes redirect)
            throws IOException {
        uploads.take(door.change(person, work, number).id(), files).tell(redirect);
        return DraftController.back(work);
    }

    /** What is no address stays in the field. */
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
            redirect.addFlashAttribute("typed", address);
            return DraftController.back(work);
        }
        switch (drafts.add(round.id(), Shelving.link(link.get()))) {
            case ADDED -> {}
            case THERE_ALREADY -> redirect.addFlashAttribute("note", "This link is here already.");
            case FULL, NO_ROOM -> redirect.addFlashAttribute("problem", Arrivals.full());
            case FROZEN -> redirect.addFlashAttribute("problem", DraftController.FROZEN);
        }
        return DraftController.back(work);
    }

    @PostMapping("/artifacts/{artifact}/removal")
    String remove(Principal person, @PathVariable UUID work, @PathVariable int number, @PathVariable UUID artifact) {
        drafts.remove(door.change(person, work, number).id(), artifact);
        return DraftController.back(work);
    }

    @PostMapping("/uploads/{upload}/removal")
    String letGo(Principal person, @PathVariable UUID work, @PathVariable int number, @PathVariable UUID upload) {
        drafts.letGo(door.change(person, work, number).id(), upload);
        return DraftController.back(work);
    }

    @PostMapping("/artifacts/{artifact}/place")
    String move(
            Principal person,
            @PathVariable UUID work,
            @PathVariable int number,
            @PathVariable UUID artifact,
            @RequestParam int from,
            @RequestParam boolean up,
            RedirectAttributes redirect) {
        if (!drafts.move(door.change(person, work, number).id(), artifact, from, up)) {
            redirect.addFlashAttribute("problem", DraftController.FROZEN);
        }
        return DraftController.back(work) + "#piece-" + artifact;
    }
}
