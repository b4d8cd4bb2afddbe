package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;
import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.answer.OwnExhibitAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.security.Principal;
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

/** Showing one's own accepted work, and withdrawing it, for programs. */
@Api("/api/v1/my")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Showing work")
class OwnExhibitCalls {

    private final AcceptedWorks works;
    private final Showing showing;
    private final ExhibitRows rows;

    OwnExhibitCalls(AcceptedWorks works, Showing showing, ExhibitRows rows) {
        this.works = works;
        this.showing = showing;
        this.rows = rows;
    }

    /** What to show, to whom, under which name; what is left out is the least. */
    record ExhibitTyped(
            @Nullable List<UUID> images,
            @Nullable String title,
            @Nullable String words,
            @Nullable Naming naming,
            @Nullable Reach reach,
            @Nullable Boolean parameters)
            implements Typed {

        WishForm form(AcceptedWork work) {
            return new WishForm(
                    requireNonNullElse(images, List.<UUID>of()).stream()
                            .map(UUID::toString)
                            .toList(),
                    requireNonNullElse(title, work.title()),
                    words,
                    naming == null ? null : naming.name(),
                    reach == null ? null : reach.name(),
                    Boolean.TRUE.equals(parameters) ? "on" : null,
                    null);
        }
    }

    @GetMapping("/exhibits")
    @Operation(operationId = "listMyExhibits", summary = "All that you show, the newest work first")
    Page<OwnExhibitAnswer> list(Principal person) {
        return Page.whole(works.shown(LearnerId.of(person)).stream()
                .flatMap(work -> work.shown().map(shown -> answer(work, shown)).stream())
                .toList());
    }

    @GetMapping("/works/{work}/exhibit")
    @Operation(operationId = "readMyExhibit", summary = "What you show of a work")
    OwnExhibitAnswer read(Principal person, @PathVariable UUID work) {
        var own = own(person, work);
        return own.shown()
                .map(shown -> answer(own, shown))
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "You show nothing of this work."));
    }

    @PutMapping("/works/{work}/exhibit")
    @Operation(
            operationId = "showWork",
            summary = "Show images of an accepted work, or show them otherwise",
            description = "Whoever it says sees them from then on. Copies are shown that hold nothing but the picture.")
    OwnExhibitAnswer show(Principal person, @PathVariable UUID work, @RequestBody ExhibitTyped typed)
            throws IOException {
        var own = own(person, work);
        var form = typed.form(own);
        form.problem(own).ifPresent(problem -> {
            throw Refused.field(problem.field().equals("image") ? "images" : problem.field(), problem.words());
        });
        return switch (showing.show(own, form.wish(own))) {
            case Showing.Answer.Shown shown -> read(person, work);
            case Showing.Answer.Refused refused -> throw new Refused(HttpStatus.CONFLICT, refused.reason());
        };
    }

    @DeleteMapping("/works/{work}/exhibit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "withdrawExhibit", summary = "Show a work to nobody any more, at once")
    void withdraw(Principal person, @PathVariable UUID work) {
        rows.remove(EXHIBIT.WORK_ID.eq(own(person, work).id()));
    }

    private AcceptedWork own(Principal person, UUID work) {
        return works.find(LearnerId.of(person), work)
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "You have no such accepted work."));
    }

    private static OwnExhibitAnswer answer(AcceptedWork work, AcceptedWork.Shown shown) {
        var wish = shown.wish();
        return new OwnExhibitAnswer(
                shown.id(),
                work.id(),
                wish.images(),
                wish.title(),
                wish.words(),
                wish.naming().name(),
                wish.reach().name(),
                wish.parameters(),
                shown.at().toInstant());
    }
}
