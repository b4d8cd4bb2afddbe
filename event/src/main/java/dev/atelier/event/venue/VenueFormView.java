package dev.atelier.event.venue;

import static dev.atelier.event.venue.Typed.said;

import dev.atelier.event.page.CohortField;
import dev.atelier.event.page.FieldError;
import dev.atelier.event.page.VenueFormPage;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays out the form of a venue, with what was typed and what is wrong with it. */
final class VenueFormView {

    /** Where the form stands; {@code meanwhile} tells what is kept by now if somebody else saved first. */
    record Frame(String title, String action, String back, String revision, List<String> meanwhile) {}

    private final Map<String, String> messages;
    private final Map<String, CohortField> fields = new LinkedHashMap<>();

    private VenueFormView(Map<String, String> messages) {
        this.messages = messages;
    }

    static VenueFormPage page(Frame frame, VenueForm form, Map<String, String> messages) {
        return new VenueFormView(messages).page(frame, form);
    }

    private VenueFormPage page(Frame frame, VenueForm form) {
        put("name", "Name", "text", form.name(), "", false);
        put("street", "Street", "text", form.street(), "", true);
        put("locality", "Town", "text", form.locality(), "", true);
        put("region", "Region", "text", form.region(), "", true);
        put("postalCode", "Postal code", "text", form.postalCode(), "", true);
        put("country", "Country", "text", form.country(), "", true);
        put("capacity", "Room for how many people", "number", form.capacity(), "As the house allows.", true);
        put(
                "accessNotes",
                "Getting in",
                "textarea",
                form.accessNotes(),
                "Which door, which lift, whether there are steps. Everybody sees it.",
                true);
        put("mapLink", "Map", "url", form.mapLink(), "The https address of a map that shows the venue.", true);
        return new VenueFormPage(
                frame.title(),
                frame.action(),
                frame.back(),
                said(form.id()),
                frame.revision(),
                frame.meanwhile(),
                messages.entrySet().stream()
                        .map(message -> new FieldError(message.getKey(), message.getValue()))
                        .toList(),
                fields,
                days(form));
    }

    private List<VenueFormPage.Day> days(VenueForm form) {
        return VenueForm.days()
                .map(day -> new VenueFormPage.Day(
                        day.getValue(),
                        day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                        form.opensOn(day),
                        form.closesOn(day),
                        messages.getOrDefault("opens-" + day.getValue(), "")))
                .toList();
    }

    private void put(String name, String label, String type, @Nullable String value, String hint, boolean optional) {
        fields.put(
                name,
                new CohortField(
                        name, label, type, said(value), hint, messages.getOrDefault(name, ""), optional, List.of()));
    }
}
