package dev.atelier.event.page;

import java.util.List;

/**
 * The chat that a workshop writes to.
 *
 * @param workshop the path that the workshop's pages begin with
 * @param kept the masked address that is kept; empty if there is none
 * @param revision of what is kept; 0 if there is none
 * @param stale whether somebody else changed it while this was typed
 * @param deliveries the page of what was written there; empty if there is none
 */
public record ChatPage(
        String title,
        String address,
        String workshop,
        String kept,
        String revision,
        boolean stale,
        String deliveries,
        FormField url,
        List<Choice> forms,
        List<Choice> facts,
        List<FieldError> errors) {

    public boolean factsAreMissing() {
        return errors.stream().anyMatch(error -> error.field().equals("facts"));
    }

    public String errorsTitle() {
        return errors.size() == 1
                ? "One thing needs a look before this can be saved"
                : errors.size() + " things need a look before this can be saved";
    }
}
