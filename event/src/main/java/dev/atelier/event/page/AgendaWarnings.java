package dev.atelier.event.page;

import java.util.List;

/**
 * What is to be read before a release.
 *
 * @param ifConfirmed what is to be read besides if it is released as confirmed
 * @param print what the form sends back to say which warnings were read
 */
public record AgendaWarnings(List<String> always, List<String> ifConfirmed, String print) {

    public boolean isEmpty() {
        return always.isEmpty() && ifConfirmed.isEmpty();
    }

    public boolean isDemanded() {
        return !always.isEmpty();
    }

    public String promise() {
        var many = always.size() + ifConfirmed.size();
        return many == 1 ? "I have read this warning" : "I have read these %d warnings".formatted(many);
    }
}
