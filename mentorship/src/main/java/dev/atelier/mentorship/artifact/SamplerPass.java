package dev.atelier.mentorship.artifact;

import java.util.List;
import java.util.Map;

/** One sampler of a graph, in the order in which the latent image runs through them. */
public record SamplerPass(
        String node, String kind, Prompts prompts, Map<Setting, String> settings, List<Parameter> others) {
    public SamplerPass {
        settings = Settings.ordered(settings);
        others = List.copyOf(others);
    }
}
