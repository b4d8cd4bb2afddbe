package dev.atelier.event.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The form by which a cohort is planned.
 *
 * @param meanwhile what others changed since it was opened
 * @param consequences what the chosen curriculum would mean for the people in the cohort
 */
public record CohortFormPage(
        String title,
        String workshop,
        String action,
        String id,
        String revision,
        String back,
        List<FieldError> errors,
        List<String> meanwhile,
        List<String> consequences,
        Map<String, CohortField> fields,
        List<Choice> instructors,
        List<Choice> helpers,
        List<String> zones) {

    public CohortField field(String name) {
        var field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("The form has no field " + name);
        }
        return field;
    }

    /** The error of a field that is none of {@link #fields}; empty if it has none. */
    public String error(String name) {
        return errors.stream()
                .filter(error -> error.field().equals(name))
                .map(FieldError::message)
                .findFirst()
                .orElse("");
    }

    /** Whether a venue is being written: something is typed of one, or there is none to choose yet. */
    public boolean opensNewVenue() {
        return field("place").choices().size() == 1
                || Stream.of("venue", "street", "locality", "region", "postalCode", "country", "accessNotes", "mapLink")
                        .map(this::field)
                        .anyMatch(field ->
                                !field.value().isEmpty() || !field.error().isEmpty());
    }

    public String errorsTitle() {
        return errors.size() == 1
                ? "One thing needs a look before this can be saved"
                : errors.size() + " things need a look before this can be saved";
    }
}
