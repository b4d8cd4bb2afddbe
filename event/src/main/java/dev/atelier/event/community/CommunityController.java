package dev.atelier.event.community;

import dev.atelier.event.WorkshopId;
import dev.atelier.event.community.CommunityLinks.Way;
import dev.atelier.event.community.LinkForm.Reading;
import dev.atelier.event.page.CommunityPage;
import dev.atelier.event.page.FieldError;
import dev.atelier.event.page.FormField;
import dev.atelier.event.page.LinkFormPage;
import dev.atelier.event.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the people of a workshop talk, kept by admins. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/workshops/{workshop}/community")
class CommunityController {

    private final CommunityLinks links;
    private final Templates templates;

    CommunityController(CommunityLinks links, Templates templates) {
        this.links = links;
        this.templates = templates;
    }

    @GetMapping
    JteModel all(@PathVariable UUID workshop) {
        var id = new WorkshopId(workshop);
        var all = links.of(id);
        return templates.communityAll(new CommunityPage(
                links.title(id),
                address(workshop),
                "/admin/workshops/" + workshop,
                all.stream()
                        .map(link -> new CommunityPage.Link(
                                link.id().toString(),
                                link.label(),
                                link.url(),
                                link.equals(all.getFirst()),
                                link.equals(all.getLast())))
                        .toList()));
    }

    @GetMapping("/new")
    JteModel form(@PathVariable UUID workshop) {
        return page("A place to talk", workshop, LinkForm.empty(), Map.of());
    }

    @GetMapping("/{link}")
    JteModel form(@PathVariable UUID workshop, @PathVariable UUID link) {
        var known = links.link(new WorkshopId(workshop), link);
        return page(known.label(), workshop, LinkForm.of(known), Map.of());
    }

    @PostMapping
    Object write(
            @PathVariable UUID workshop,
            @ModelAttribute LinkForm form,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        links.title(new WorkshopId(workshop));
        return switch (form.read()) {
            case Reading.Invalid invalid -> {
                response.setStatus(422);
                yield page("A place to talk", workshop, form, invalid.messages());
            }
            case Reading.Valid valid -> {
                links.write(new WorkshopId(workshop), valid.link());
                redirect.addFlashAttribute("done", "Saved. Whoever has a seat sees it on the page of their cohort.");
                yield "redirect:" + address(workshop);
            }
        };
    }

    @PostMapping("/{link}/move")
    String move(@PathVariable UUID workshop, @PathVariable UUID link, @RequestParam Way to) {
        links.move(new WorkshopId(workshop), link, to);
        return "redirect:" + address(workshop);
    }

    @PostMapping("/{link}/removal")
    String remove(@PathVariable UUID workshop, @PathVariable UUID link, RedirectAttributes redirect) {
        links.remove(new WorkshopId(workshop), link);
        redirect.addFlashAttribute("done", "Removed. Who is in there already stays in there.");
        return "redirect:" + address(workshop);
    }

    private JteModel page(String heading, UUID workshop, LinkForm form, Map<String, String> messages) {
        return templates.communityForm(new LinkFormPage(
                heading,
                links.title(new WorkshopId(workshop)),
                address(workshop),
                LinkForm.said(form.id()),
                List.of(field("label", form.label(), messages), field("url", form.url(), messages)),
                messages.entrySet().stream()
                        .map(error -> new FieldError(error.getKey(), error.getValue()))
                        .toList()));
    }

    private static FormField field(String name, @Nullable String typed, Map<String, String> messages) {
        return new FormField(name, LinkForm.said(typed), messages.getOrDefault(name, ""));
    }

    private static String address(UUID workshop) {
        return "/admin/workshops/" + workshop + "/community";
    }
}
