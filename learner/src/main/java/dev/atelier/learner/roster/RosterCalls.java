package dev.atelier.learner.roster;

import static java.util.Objects.requireNonNullElse;

import dev.atelier.api.Api;
import dev.atelier.api.CommandId;
import dev.atelier.api.Cursor;
import dev.atelier.api.Page;
import dev.atelier.api.Paging;
import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.answer.RosterPerson;
import dev.atelier.learner.answer.RosterRow;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.enrolment.LeaveCohort;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of a cohort, for programs. */
@Api("/api/v1/staff/cohorts/{cohort}/roster")
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
@Tag(name = "Rosters")
class RosterCalls {

    private final StaffDoor staff;
    private final Entries entries;
    private final PersonReading people;
    private final Changes changes;
    private final LeaveCohort leaving;

    RosterCalls(StaffDoor staff, Entries entries, PersonReading people, Changes changes, LeaveCohort leaving) {
        this.staff = staff;
        this.entries = entries;
        this.people = people;
        this.changes = changes;
        this.leaving = leaving;
    }

    /** Why somebody is taken off, as it was sent. */
    record RemovalTyped(@Nullable String reason) implements Typed {}

    @GetMapping
    @Operation(
            operationId = "listRoster",
            summary = "Everybody who ever asked for a seat in a cohort, or some of them",
            description = "WAITING comes in the order of the list, all others by name.")
    Page<RosterRow> list(
            Authentication person,
            @PathVariable UUID cohort,
            @RequestParam(defaultValue = "CURRENT") Shown state,
            @RequestParam(defaultValue = "") @Parameter(description = "Part of a name or an address") String name,
            Paging paging) {
        var facts = staff.cohort(person, cohort);
        var after = paging.after();
        var found = entries.page(
                facts.id(),
                new Search(name, state, "", Sorting.of("", state)),
                after == null ? null : after.id(),
                paging.most());
        return Page.of(found, paging, entry -> new Cursor(entry.since(), entry.enrolment()))
                .map(RosterCalls::row);
    }

    @GetMapping("/{enrolment}")
    @Operation(
            operationId = "readRosterPerson",
            summary = "One person of a cohort, with all that happened to their place")
    RosterPerson show(Authentication person, @PathVariable UUID cohort, @PathVariable UUID enrolment) {
        var facts = staff.cohort(person, cohort);
        var entry = people.entry(facts, enrolment);
        return new RosterPerson(
                row(entry),
                changes.of(facts.id(), new LearnerId(entry.learner())).stream()
                        .map(change ->
                                new RosterPerson.Change(change.to(), change.at(), change.actor(), change.reason()))
                        .toList());
    }

    @PostMapping("/{enrolment}/removal")
    @PreAuthorize("hasRole('ADMIN')")
    @Operation(
            operationId = "removeFromRoster",
            summary = "Take somebody off a roster, with a word that they get by mail; for admins")
    RosterPerson remove(
            Authentication person,
            @PathVariable UUID cohort,
            @PathVariable UUID enrolment,
            CommandId command,
            @RequestBody RemovalTyped typed) {
        var facts = staff.cohort(person, cohort);
        var entry = people.entry(facts, enrolment);
        return switch (new RemovalForm(requireNonNullElse(typed.reason(), "")).read()) {
            case RemovalForm.Read.Invalid invalid -> throw Refused.field("reason", invalid.problem());
            case RemovalForm.Read.Valid valid -> {
                var actor = UUID.fromString(person.getName());
                if (!leaving.remove(facts.id(), new EnrolmentId(entry.enrolment()), actor, valid.reason())) {
                    throw new Refused(HttpStatus.CONFLICT, "They hold nothing any more; nothing has changed.");
                }
                yield show(person, cohort, enrolment);
            }
        };
    }

    private static RosterRow row(Entry entry) {
        return new RosterRow(
                entry.enrolment(),
                entry.learner(),
                entry.name(),
                entry.status(),
                entry.since(),
                entry.until(),
                entry.rank(),
                entry.status().isLive() ? null : entry.reason());
    }
}
