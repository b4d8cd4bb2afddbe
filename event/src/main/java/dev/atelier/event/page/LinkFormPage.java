package dev.atelier.event.page;

import java.util.List;

/** The form of a link, with what was typed and what is wrong with it. */
public record LinkFormPage(
        String heading, String workshop, String address, String id, List<FormField> fields, List<FieldError> errors) {

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
