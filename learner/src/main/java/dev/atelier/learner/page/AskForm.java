package dev.atelier.learner.page;

import java.util.List;

/** Fields to fill in, and where they are sent. */
public record AskForm(String path, List<AskField> fields) {

    /** The fields that can't stay as they are. */
    public List<AskField> problems() {
        return fields.stream().filter(field -> !field.problem().isEmpty()).toList();
    }
}
