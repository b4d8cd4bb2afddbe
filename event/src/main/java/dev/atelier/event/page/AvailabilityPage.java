package dev.atelier.event.page;

import java.util.List;
import java.util.Map;

/**
 * When somebody can teach.
 *
 * @param address where it stands and is said: their own page, or the one that admins have of them
 * @param can whether the form says that they can
 */
public record AvailabilityPage(
        String name,
        String address,
        String id,
        List<Line> windows,
        Map<String, CohortField> fields,
        boolean can,
        List<FieldError> errors,
        List<String> zones) {

    /** A time that was said. */
    public record Line(String id, boolean can, String when, String zone, String note) {}

    public boolean isOwn() {
        return address.startsWith("/staff/");
    }

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
