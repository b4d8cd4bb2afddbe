package dev.atelier.mentorship.commentbank;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Page;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.Cohorts;
import dev.atelier.mentorship.answer.RemarkAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A reviewer's comment bank, for programs. */
@Api("/api/v1/staff/remarks")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Reviewing")
class RemarkCalls {

    private final Remarks remarks;
    private final Cohorts cohorts;

    RemarkCalls(Remarks remarks, Cohorts cohorts) {
        this.remarks = remarks;
        this.cohorts = cohorts;
    }

    /** A remark as it was sent; without an item it is for any work of the workshop. */
    record RemarkTyped(
            @Nullable UUID workshop,
            @Nullable String item,
            @Nullable String words,
            @Nullable Boolean shared) implements Typed {}

    @GetMapping
    @Operation(
            operationId = "listRemarks",
            summary = "Your comment bank and what is shared with you, the most used first; at most 100")
    Page<RemarkAnswer> list(Authentication person, @RequestParam(defaultValue = "") String search) {
        return Page.whole(
                remarks
                        .all(
                                id(person),
                                teaching(person).workshops(),
                                search.substring(0, Math.min(200, search.length())))
                        .stream()
                        .map(RemarkCalls::answer)
                        .toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "keepRemark", summary = "Keep words that you write often about work")
    RemarkAnswer add(Authentication person, CommandId command, @RequestBody RemarkTyped typed) {
        return keep(person, command.value(), typed);
    }

    @PutMapping("/{remark}")
    @Operation(operationId = "changeRemark", summary = "Change a remark of yours, or share it, or share it no more")
    RemarkAnswer change(Authentication person, @PathVariable UUID remark, @RequestBody RemarkTyped typed) {
        own(person, remark);
        return keep(person, remark, typed);
    }

    @DeleteMapping("/{remark}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeRemark", summary = "Remove a remark of yours")
    void remove(Authentication person, @PathVariable UUID remark) {
        own(person, remark);
        remarks.remove(id(person), remark);
    }

    private RemarkAnswer keep(Authentication person, UUID id, RemarkTyped typed) {
        var about = typed.workshop() == null ? "" : typed.workshop() + (typed.item() == null ? "" : "/" + typed.item());
        var form = new RemarkForm(
                id.toString(), about, requireNonNullElse(typed.words(), ""), requireNonNullElse(typed.shared(), false));
        var teaching = teaching(person);
        form.problem(teaching).ifPresent(problem -> {
            throw Refused.field(problem.field().equals("about") ? "workshop" : problem.field(), problem.words());
        });
        return switch (remarks.keep(id(person), form.wish(teaching))) {
            case KEPT -> answer(own(person, id));
            case THERE -> throw Refused.field("words", "You keep these words already, for the same.");
            case FULL ->
                throw new Refused(HttpStatus.CONFLICT, "You keep " + Remarks.MOST + " remarks, which is the most.");
        };
    }

    private Remark own(Authentication person, UUID remark) {
        return remarks.own(id(person), remark)
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, "You keep no such remark."));
    }

    private Teaching teaching(Authentication person) {
        return Teaching.of(cohorts, person);
    }

    private static RemarkAnswer answer(Remark remark) {
        return new RemarkAnswer(
                remark.id(),
                remark.workshop(),
                remark.item(),
                remark.words(),
                remark.shared(),
                remark.own(),
                remark.uses());
    }

    private static UUID id(Authentication person) {
        return UUID.fromString(person.getName());
    }
}
