package dev.atelier.event.agenda;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Problem;
import dev.atelier.api.Refused;
import dev.atelier.api.Seen;
import dev.atelier.api.Typed;
import dev.atelier.event.agenda.Releasing.Answer;
import dev.atelier.event.agenda.Releasing.Wish;
import dev.atelier.event.answer.AgendaReleaseAnswer;
import dev.atelier.event.cohort.Cohort;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Releases a cohort's draft, for programs of admins. */
@Api("/api/v1/admin/cohorts/{cohort}/agenda/releases")
@PreAuthorize("hasRole('ADMIN')")
@Tag(name = "Laying out agendas")
class ReleaseCalls {

    private final AgendaAnswers agendas;
    private final ReleaseDesk desk;
    private final Releases releases;

    ReleaseCalls(AgendaAnswers agendas, ReleaseDesk desk, Releases releases) {
        this.agendas = agendas;
        this.desk = desk;
        this.releases = releases;
    }

    /**
     * A wish for a release as it was sent.
     *
     * @param base the release that the draft was compared with
     * @param tentative whether it may still change
     * @param read which warnings were read, as the draft tells it
     */
    record ReleaseTyped(
            @Nullable Integer base,
            @Nullable Boolean tentative,
            @Nullable String read) implements Typed {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "releaseAgenda",
            summary = "Release the draft that you have read: people plan by it from then on, and are told",
            description = "“base” is that of the draft. “tentative” is true unless it is said that nothing changes any"
                    + " more. If somebody edited or released meanwhile, the answer is 412, and “changes” says what.")
    ResponseEntity<AgendaReleaseAnswer> create(
            Principal admin, @PathVariable UUID cohort, Seen seen, CommandId command, @RequestBody ReleaseTyped typed) {
        var found = agendas.cohort(cohort);
        var base = typed.base();
        if (base == null) {
            throw Refused.field(
                    "base", "Write the number of the release that you compared it with, 0 if there is none.");
        }
        var wish = new Wish(
                base, seen.revision(), !Boolean.FALSE.equals(typed.tentative()), requireNonNullElse(typed.read(), ""));
        return switch (desk.release(found.id(), wish, UUID.fromString(admin.getName()))) {
            case Answer.Released released -> told(found, released.number());
            case Answer.Unchanged unchanged ->
                throw Refused.because(
                        "nothing-changed", HttpStatus.CONFLICT, "Nothing has changed since the last release.");
            // What is released stands as it did, and is answered as it is.
            case Answer.BookedAgain booked -> ResponseEntity.ok(answer(found, base));
            case Answer.Refused refused ->
                throw Refused.because("agenda-not-ready", HttpStatus.CONFLICT, refused.why());
            case Answer.Unread unread ->
                throw new Refused(Problem.of(
                        "warnings-unread",
                        HttpStatus.CONFLICT,
                        "There are warnings to read first: send “read”, as the draft has it in “warnings”. Nothing was"
                                + " done.",
                        unread.warnings().applying(wish.tentative())));
            case Answer.Stale stale -> throw agendas.stale(found, seen.revision(), base);
        };
    }

    private ResponseEntity<AgendaReleaseAnswer> told(Cohort cohort, int number) {
        var at = "/api/v1/cohorts/" + cohort.id() + "/agenda/releases/" + number;
        return ResponseEntity.created(URI.create(at)).body(answer(cohort, number));
    }

    private AgendaReleaseAnswer answer(Cohort cohort, int number) {
        return SlotAnswers.release(releases.find(cohort.id(), number).orElseThrow());
    }
}
