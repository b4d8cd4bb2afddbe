package dev.atelier.mentorship.artifact;

import java.util.List;

/** One difference between two generations, under the name that a page shows. */
public sealed interface ParameterChange {
    String name();

    record ValueChanged(String name, String before, String after) implements ParameterChange {}

    record ValueAdded(String name, String after) implements ParameterChange {}

    record ValueRemoved(String name, String before) implements ParameterChange {}

    record PromptChanged(String name, List<PromptSpan> spans) implements ParameterChange {
        public PromptChanged {
            spans = List.copyOf(spans);
        }
    }
}
