package dev.atelier.event.page;

import java.util.List;
import java.util.Map;

/** The form of one slot. {@code removal} is where it is removed; empty for a new one. */
public record AgendaSlotPage(
        String title,
        String cohort,
        String action,
        String removal,
        String back,
        String id,
        String seen,
        List<FieldError> errors,
        Map<String, CohortField> fields,
        List<String> rooms,
        List<Choice> items,
        List<Choice> staff,
        boolean along) {

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
