package dev.atelier.event.cohort;

import dev.atelier.api.Refused;
import dev.atelier.api.Typed;
import dev.atelier.event.time.PlannedTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cohort's plan as it was sent; its times are local to {@code zone}, with or without their offset.
 *
 * @param learnersPerHelper how many learners each of the staff should look after at most
 * @param minimum how many learners it needs to take place
 * @param place the id of a venue that is known; {@code venue} is a new one
 */
record PlanTyped(
        @Nullable String startsAt,
        @Nullable String endsAt,
        @Nullable String zone,
        @Nullable UUID place,
        @Nullable VenueTyped venue,
        @Nullable String link,
        @Nullable Integer capacity,
        @Nullable UUID lead,
        @Nullable List<UUID> instructors,
        @Nullable List<UUID> helpers,
        @Nullable Integer curriculum,
        @Nullable Integer learnersPerHelper,
        @Nullable MinimumTyped minimum)
        implements Typed {

    static final PlanTyped NOTHING =
            new PlanTyped(null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Nothing but who teaches. */
    static PlanTyped staff(@Nullable UUID lead, @Nullable List<UUID> instructors, @Nullable List<UUID> helpers) {
        return new PlanTyped(null, null, null, null, null, null, null, lead, instructors, helpers, null, null, null);
    }

    /** Nothing but what is taught. */
    static PlanTyped curriculum(int version) {
        return new PlanTyped(null, null, null, null, null, null, null, null, null, null, version, null, null);
    }

    /** A place as it was sent. */
    record VenueTyped(
            @Nullable String name,
            @Nullable String street,
            @Nullable String locality,
            @Nullable String region,
            @Nullable String postalCode,
            @Nullable String country,
            @Nullable String accessNotes,
            @Nullable String mapLink)
            implements Typed {

        static final VenueTyped NONE = new VenueTyped(null, null, null, null, null, null, null, null);
    }

    /** How many learners it needs, on which day that is decided (2023-07-29), and who decides is told how long before. */
    record MinimumTyped(
            @Nullable Integer learners,
            @Nullable String decideOn,
            @Nullable Integer daysAhead) implements Typed {}

    /** What the fields of the form are called here. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("starts", "startsAt"),
            Map.entry("ends", "endsAt"),
            Map.entry("venue", "venue.name"),
            Map.entry("street", "venue.street"),
            Map.entry("locality", "venue.locality"),
            Map.entry("region", "venue.region"),
            Map.entry("postalCode", "venue.postalCode"),
            Map.entry("country", "venue.country"),
            Map.entry("accessNotes", "venue.accessNotes"),
            Map.entry("mapLink", "venue.mapLink"),
            Map.entry(WishForm.RATIO, "learnersPerHelper"),
            Map.entry(WishForm.MINIMUM, "minimum.learners"),
            Map.entry(WishForm.DECIDE, "minimum.decideOn"),
            Map.entry(WishForm.AHEAD, "minimum.daysAhead"));

    /** The form of the page with this in it; what was not sent is as in {@code before}. */
    CohortForm over(CohortForm before, Choices choices) {
        var zone = or(this.zone, before.zone());
        var added = venue == null ? VenueTyped.NONE : venue;
        return new CohortForm(
                before.id(),
                before.revision(),
                startsAt == null ? before.starts() : PlannedTime.local(startsAt, zone),
                endsAt == null ? before.ends() : PlannedTime.local(endsAt, zone),
                zone,
                added.name(),
                added.street(),
                added.locality(),
                added.region(),
                added.postalCode(),
                added.country(),
                added.accessNotes(),
                added.mapLink(),
                or(link, before.link()),
                capacity == null ? before.capacity() : capacity.toString(),
                lead == null ? before.lead() : lead.toString(),
                instructors == null ? before.instructors() : ids(instructors, "instructors"),
                helpers == null ? before.helpers() : ids(helpers, "helpers"),
                curriculum == null ? before.curriculum() : version(curriculum, choices),
                place(before),
                wishes(before.wished()));
    }

    private WishForm wishes(WishForm before) {
        var ratio = learnersPerHelper == null ? before.ratio() : learnersPerHelper.toString();
        return minimum == null
                ? new WishForm(ratio, before.minimum(), before.decide(), before.ahead())
                : new WishForm(ratio, typed(minimum.learners()), minimum.decideOn(), typed(minimum.daysAhead()));
    }

    private static String typed(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private @Nullable String place(CohortForm before) {
        if (place != null) {
            return place.toString();
        }
        return venue == null ? before.place() : "";
    }

    /** @param within the field that the plan stands in, with a full stop; empty if it is the body */
    static Refused refusal(Map<String, String> messages, String within) {
        var named = new LinkedHashMap<String, String>();
        messages.forEach((field, message) -> named.put(within + NAMES.getOrDefault(field, field), message));
        return Refused.fields(named);
    }

    private static String version(int number, Choices choices) {
        return choices.curricula().stream()
                .filter(one -> one.version() == number)
                .findFirst()
                .map(one -> one.id().toString())
                .orElseThrow(() -> Refused.field("curriculum", "No such version of the curriculum is published."));
    }

    private static List<String> ids(List<UUID> people, String field) {
        if (people.stream().anyMatch(Objects::isNull)) {
            throw Refused.field(field, "Name people by their ids.");
        }
        return people.stream().map(UUID::toString).toList();
    }

    private static String or(@Nullable String typed, @Nullable String before) {
        return typed == null ? CohortForm.said(before) : typed;
    }
}
