package dev.atelier.mentorship.artifact;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Spreads the fields of a JSON object over a draft: shared settings by their names, everything else verbatim in its order. */
final class JsonParameters {
    private JsonParameters() {}

    /** @param told folded names of fields that the caller has read itself */
    static void into(GenerationDraft draft, JsonNode object, Set<String> told) {
        object.properties().forEach(entry -> {
            var name = entry.getKey();
            var value = entry.getValue();
            if (told.contains(Setting.folded(name)) || value.isNull()) return;
            if (value.isContainer()) draft.other(name, value.toString());
            else draft.parameter(name, Json.shown(value));
        });
    }
}
