package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A node of an execution graph; an input is a literal or a link `[node id, slot]`. */
record ComfyNode(String id, String kind, Optional<String> title, JsonNode inputs) {
    boolean has(String input) {
        return inputs.has(input);
    }

    Optional<String> literal(String input) {
        return Json.text(inputs.path(input));
    }

    /** The id of the node that this input comes from. */
    Optional<String> link(String input) {
        return linked(inputs.path(input));
    }

    List<String> inputNames() {
        return new ArrayList<>(inputs.propertyNames());
    }

    boolean hasLinks() {
        return inputs.values().stream().anyMatch(value -> linked(value).isPresent());
    }

    private static Optional<String> linked(JsonNode value) {
        if (!value.isArray() || value.size() != 2 || !value.path(1).isNumber()) return Optional.empty();
        return Json.text(value.path(0));
    }
}
