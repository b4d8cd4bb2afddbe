package dev.atelier.event.community;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.answer.CommunityLinkAnswer;
import dev.atelier.event.community.LinkForm.Reading;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Where the people of a workshop talk, for programs of admins; each call answers with all links, in their order. */
@Api("/api/v1/admin/workshops/{workshop}/community")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Keeping workshops")
class CommunityCalls {

    private final CommunityLinks links;

    CommunityCalls(CommunityLinks links) {
        this.links = links;
    }

    /** A link as it was sent. */
    record LinkTyped(@Nullable String label, @Nullable String url) implements Typed {}

    /** The ids of all links, in the order that they are to have. */
    record OrderTyped(@Nullable List<UUID> links) implements Typed {}

    @GetMapping
    @Operation(
            operationId = "listCommunityLinks",
            summary = "The links of a workshop, in the order that people read them")
    Page<CommunityLinkAnswer> list(@PathVariable UUID workshop) {
        links.title(new WorkshopId(workshop));
        return all(workshop);
    }

    @PutMapping("/{link}")
    @Operation(
            operationId = "writeCommunityLink",
            summary = "Add a link under an id that you make, behind the others, or change the one that has it",
            description =
                    "Whoever has a seat in a cohort of the workshop, and its staff, reads it. A workshop has at most"
                            + " 12.")
    Page<CommunityLinkAnswer> write(
            @PathVariable UUID workshop, @PathVariable UUID link, @RequestBody LinkTyped typed) {
        var id = new WorkshopId(workshop);
        links.title(id);
        switch (new LinkForm(link.toString(), typed.label(), typed.url()).read()) {
            case Reading.Invalid invalid -> throw Refused.fields(invalid.messages());
            case Reading.Valid valid -> links.write(id, valid.link());
        }
        // One that another workshop has under this id stays there.
        links.link(id, link);
        return all(workshop);
    }

    @PutMapping("/order")
    @Operation(operationId = "orderCommunityLinks", summary = "Put the links in an order")
    Page<CommunityLinkAnswer> order(@PathVariable UUID workshop, @RequestBody OrderTyped typed) {
        links.title(new WorkshopId(workshop));
        var order = typed.links();
        if (order == null || order.contains(null) || !links.order(new WorkshopId(workshop), order)) {
            throw Refused.field("links", "Name each link of the workshop once.");
        }
        return all(workshop);
    }

    @DeleteMapping("/{link}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeCommunityLink", summary = "Remove a link; who is in there already stays in there")
    void remove(@PathVariable UUID workshop, @PathVariable UUID link) {
        var id = new WorkshopId(workshop);
        links.link(id, link);
        links.remove(id, link);
    }

    private Page<CommunityLinkAnswer> all(UUID workshop) {
        return Page.whole(links.of(new WorkshopId(workshop)).stream()
                .map(CommunityLink::answer)
                .toList());
    }
}
