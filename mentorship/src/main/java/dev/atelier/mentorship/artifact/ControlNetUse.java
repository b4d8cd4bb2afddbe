package dev.atelier.mentorship.artifact;

import java.util.List;
import java.util.Optional;

/** A ControlNet (or IP adapter) unit: its model, its weight, and everything else that the tool says about it. */
public record ControlNetUse(String model, Optional<String> weight, List<Parameter> others) {
    public ControlNetUse {
        others = List.copyOf(others);
    }
}
