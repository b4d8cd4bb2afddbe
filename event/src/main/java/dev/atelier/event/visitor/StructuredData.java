package dev.atelier.event.visitor;

import dev.atelier.event.CohortStatus;
import dev.atelier.event.calendar.PublicAddress;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.Place;
import dev.atelier.event.cohort.Venue;
import dev.atelier.event.page.LinkPreview;
import dev.atelier.event.time.SpokenTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What programs of others show of a cohort: search engines (schema.org/Event), and chats in which a link to it stands. */
@Component
class StructuredData {

    private final JsonMapper json = JsonMapper.builder().build();
    private final PublicAddress address;

    StructuredData(PublicAddress address) {
        this.address = address;
    }

    /** What a link to its page is shown with. */
    LinkPreview preview(Cohort cohort, String about) {
        return CohortCard.of(cohort).of(about, address.of("/cohorts/" + cohort.id()));
    }

    /** JSON in which no text can end the script element that it stands in. */
    String of(Cohort cohort, String about) {
        var plan = cohort.plan();
        var page = address.of("/cohorts/" + cohort.id());
        var event = new LinkedHashMap<String, Object>();
        event.put("@context", "https://schema.org");
        event.put("@type", "Event");
        event.put("name", cohort.offer().title());
        event.put("description", about.isEmpty() ? cohort.offer().title() : about);
        event.put("url", page);
        event.put("startDate", SpokenTime.machine(plan.startsAt(), plan.zone()));
        event.put("endDate", SpokenTime.machine(plan.endsAt(), plan.zone()));
        event.put("eventStatus", "https://schema.org/" + status(cohort.status()));
        event.put("eventAttendanceMode", "https://schema.org/" + mode(plan.place()));
        event.put("location", locations(plan.place(), page));
        event.put("maximumAttendeeCapacity", plan.capacity());
        return json.writeValueAsString(event).replace("<", "\\u003c");
    }

    private static String status(CohortStatus status) {
        return switch (status) {
            case POSTPONED -> "EventPostponed";
            case CANCELLED -> "EventCancelled";
            case DRAFT, ANNOUNCED, OPEN, CONFIRMED, RUNNING, COMPLETED -> "EventScheduled";
        };
    }

    private static String mode(Place place) {
        if (place.venue() == null) {
            return "OnlineEventAttendanceMode";
        }
        return place.isOnline() ? "MixedEventAttendanceMode" : "OfflineEventAttendanceMode";
    }

    /** Online it is this page that is named: the link itself is for those who have a seat. */
    private static List<Object> locations(Place place, String page) {
        var locations = new ArrayList<Object>();
        var venue = place.venue();
        if (venue != null) {
            locations.add(place(venue));
        }
        if (place.isOnline()) {
            locations.add(Map.of("@type", "VirtualLocation", "url", page));
        }
        return locations;
    }

    private static Map<String, Object> place(Venue venue) {
        var place = new LinkedHashMap<String, Object>();
        place.put("@type", "Place");
        place.put("name", venue.name());
        place.put("address", address(venue));
        if (!venue.mapLink().isEmpty()) {
            place.put("hasMap", venue.mapLink());
        }
        return place;
    }

    private static Map<String, String> address(Venue venue) {
        var address = new LinkedHashMap<String, String>();
        address.put("@type", "PostalAddress");
        address.put("streetAddress", venue.street());
        address.put("addressLocality", venue.locality());
        address.put("addressRegion", venue.region());
        address.put("postalCode", venue.postalCode());
        address.put("addressCountry", venue.country());
        address.values().removeIf(String::isEmpty);
        return address;
    }
}
