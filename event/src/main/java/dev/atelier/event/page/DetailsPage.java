package dev.atelier.event.page;

import java.util.List;

/** The form for what a workshop says of itself; {@code meanwhile} says what others changed since it was opened. */
public record DetailsPage(
        String id,
        long revision,
        boolean isPublic,
        List<FormField> fields,
        List<FieldError> errors,
        List<String> meanwhile) {

    public FormField field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The form has no field " + name));
    }

    public String errorsTitle() {
        return errors.size() == 1
                ? "One thing needs a look before this can be saved"
                : errors.size() + " things need a look before this can be saved";
    }
}
