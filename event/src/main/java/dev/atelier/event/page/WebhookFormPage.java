package dev.atelier.event.page;

import java.util.List;

/**
 * The form of a webhook, with what was typed and what is wrong with it.
 *
 * @param isNew before it is kept
 * @param stale whether somebody else changed it while this was typed
 */
public record WebhookFormPage(
        String heading,
        boolean isNew,
        String back,
        String id,
        String revision,
        boolean stale,
        List<FormField> fields,
        List<Choice> facts,
        List<FieldError> errors) {

    public FormField field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The form has no field " + name));
    }

    public boolean factsAreMissing() {
        return errors.stream().anyMatch(error -> error.field().equals("facts"));
    }

    public String errorsTitle() {
        return errors.size() == 1
                ? "One thing needs a look before this can be saved"
                : errors.size() + " things need a look before this can be saved";
    }
}
