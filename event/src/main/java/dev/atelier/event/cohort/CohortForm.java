package dev.atelier.event.cohort;

import dev.atelier.event.StaffRole;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cohort's plan as it was typed; whatever is missing is empty.
 *
 * @param venue the name of a venue that is not in the list yet, with its parts; {@code place} the id of one that is
 */
record CohortForm(
        @Nullable String id,
        @Nullable String revision,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String zone,
        @Nullable String venue,
        @Nullable String street,
        @Nullable String locality,
        @Nullable String region,
        @Nullable String postalCode,
        @Nullable String country,
        @Nullable String accessNotes,
        @Nullable String mapLink,
        @Nullable String link,
        @Nullable String capacity,
        @Nullable String lead,
        @Nullable List<String> instructors,
        @Nullable List<String> helpers,
        @Nullable String curriculum,
        @Nullable String place,
        @Nullable WishForm wishes) {

    /** A cohort's form with its plan filled in. */
    static CohortForm of(UUID id, long revision, Plan plan) {
        var venue = plan.place().venue();
        var pinned = plan.curriculum();
        return new CohortForm(
                id.toString(),
                Long.toString(revision),
                typed(plan.startsAt()),
                typed(plan.endsAt()),
                plan.zone().getId(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                plan.place().link(),
                Integer.toString(plan.capacity()),
                inRole(plan, StaffRole.LEAD).stream().findFirst().orElse(""),
                inRole(plan, StaffRole.INSTRUCTOR),
                inRole(plan, StaffRole.HELPER),
                pinned == null ? "" : pinned.id().toString(),
                venue == null ? "" : String.valueOf(venue.id()),
                WishForm.of(plan.wishes()));
    }

    /** The revision that it was opened on; −1, which is always stale, where somebody tampered with it. */
    long seen() {
        var typed = said(revision);
        return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
    }

    /** The form of a copy: the same hours on the same weekday, the first one that is still to come. */
    static CohortForm copy(Plan original, UUID id, String curriculum, LocalDateTime now) {
        var weeks = Math.max(1, ChronoUnit.WEEKS.between(original.startsAt(), now) + 1);
        return like(original, id, curriculum)
                .at(original.startsAt().plusWeeks(weeks), original.endsAt().plusWeeks(weeks));
    }

    WishForm wished() {
        return wishes == null ? WishForm.empty() : wishes;
    }

    private CohortForm at(LocalDateTime starting, LocalDateTime ending) {
        return with(typed(starting), typed(ending), venue, place);
    }

    private CohortForm with(String starting, String ending, @Nullable String added, @Nullable String chosen) {
        return new CohortForm(
                id,
                revision,
                starting,
                ending,
                zone,
                added,
                street,
                locality,
                region,
                postalCode,
                country,
                accessNotes,
                mapLink,
                link,
                capacity,
                lead,
                instructors,
                helpers,
                curriculum,
                chosen,
                wishes);
    }

    /** A form for a first cohort, with nothing to go by. */
    static CohortForm empty(UUID id, String curriculum) {
        return new CohortForm(
                id.toString(),
                "0",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                curriculum,
                "",
                WishForm.empty());
    }

    /** The same with what a text says of a first run. */
    CohortForm said(FirstRun said, Choices choices) {
        var known = said.venue(choices).map(venue -> String.valueOf(venue.id()));
        return with(said.starts(), said.ends(), known.isPresent() ? "" : said.place(), known.orElse(""));
    }

    /** A form for another cohort like the last one: same zone, place, seats and staff, without a date. */
    static CohortForm like(Plan last, UUID id, String curriculum) {
        var form = of(id, 0, last);
        return new CohortForm(
                form.id,
                "0",
                "",
                "",
                form.zone,
                form.venue,
                form.street,
                form.locality,
                form.region,
                form.postalCode,
                form.country,
                form.accessNotes,
                form.mapLink,
                form.link,
                form.capacity,
                form.lead,
                form.instructors,
                form.helpers,
                curriculum,
                form.place,
                form.wished().withoutDay());
    }

    /** The same with nobody on its staff yet. */
    CohortForm withoutStaff() {
        return new CohortForm(
                id,
                revision,
                starts,
                ends,
                zone,
                venue,
                street,
                locality,
                region,
                postalCode,
                country,
                accessNotes,
                mapLink,
                link,
                capacity,
                "",
                List.of(),
                List.of(),
                curriculum,
                place,
                wishes);
    }

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static List<String> said(@Nullable List<String> typed) {
        return typed == null ? List.of() : typed;
    }

    private static String typed(LocalDateTime time) {
        return time.toString();
    }

    private static List<String> inRole(Plan plan, StaffRole role) {
        return plan.staff().stream()
                .filter(member -> member.role() == role)
                .map(member -> member.id().toString())
                .toList();
    }
}
