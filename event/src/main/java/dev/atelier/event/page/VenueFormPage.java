package dev.atelier.event.page;

import java.util.List;
import java.util.Map;

/**
 * The form of a venue.
 *
 * @param meanwhile what is kept by now where somebody else changed it while this was typed; bare if nobody did
 */
public record VenueFormPage(
        String title,
        String action,
        String back,
        String id,
        String revision,
        List<String> meanwhile,
        List<FieldError> errors,
        Map<String, CohortField> fields,
        List<Day> days) {

    /** When it is open on a day of the week, as typed. */
    public record Day(int number, String name, String opens, String closes, String error) {}

    public CohortField field(String name) {
        var field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("The form has no field " + name);
        }
        return field;
    }

    public String errorsTitle() {
        return errors.size() == 1
                ? "One thing needs a look before this can be saved"
                : errors.size() + " things need a look before this can be saved";
    }
}
