package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The text that Stable Diffusion WebUI and its relatives write: prompt lines, negative lines, one line of parameters. */
record Infotext(Prompts prompts, List<Parameter> parameters, Set<ConfidenceNote> notes) {
    private static final String NEGATIVE = "Negative prompt:";
    private static final String STEPS = "Steps: ";

    Infotext {
        parameters = List.copyOf(parameters);
        notes = Set.copyOf(notes);
    }

    static Infotext of(String text) {
        var lines =
                List.of(text.replace("\r\n", "\n").replace('\r', '\n').strip().split("\n", -1));
        var collapsed = collapsed(lines);
        if (collapsed.isPresent()) return collapsed.get();
        var place = ParameterPlace.in(lines);
        if (place.isEmpty()) return new Infotext(prompts(lines), List.of(), Set.of(ConfidenceNote.PARAMETERS_MISSING));
        var notes = EnumSet.noneOf(ConfidenceNote.class);
        var parameters = new ArrayList<>(place.get().items());
        int end = place.get().firstLine();
        while (end > 0 && isPreamble(lines.get(end - 1))) {
            parameters.addAll(0, InfotextItems.of(lines.get(--end)));
        }
        var prompts = prompts(lines.subList(0, end));
        notes.addAll(place.get().notes());
        if (looksLikeParameters(prompts)) notes.add(ConfidenceNote.PROMPT_LOOKS_LIKE_PARAMETERS);
        return new Infotext(prompts, parameters, notes);
    }

    /** SD.Next once put a line `Version: …, Pipeline: …,` before its parameters. */
    private static boolean isPreamble(String line) {
        return line.startsWith("Version: ")
                && line.contains("Pipeline: ")
                && line.strip().endsWith(",");
    }

    /** Editors and sites that strip line breaks leave `prompt Negative prompt: … Steps: 20, …`, some without a space between. */
    private static Optional<Infotext> collapsed(List<String> lines) {
        var text = String.join("\n", lines);
        int steps = text.lastIndexOf(STEPS);
        if (steps <= 0
                || text.charAt(steps - 1) == '\n'
                || ParameterPlace.items(lines.getLast()).stream()
                        .anyMatch(item -> item.name().equals("Steps"))) {
            return Optional.empty();
        }
        var items = ParameterPlace.items(text.substring(steps));
        if (ParameterPlace.known(items) < 3) return Optional.empty();
        var before = text.substring(0, steps);
        int negative = before.indexOf(NEGATIVE);
        var broken = negative <= 0 ? before : before.substring(0, negative) + "\n" + before.substring(negative);
        return Optional.of(new Infotext(
                prompts(List.of(broken.split("\n", -1))), items, Set.of(ConfidenceNote.COLLAPSED_TO_ONE_LINE)));
    }

    private static Prompts prompts(List<String> lines) {
        List<String> positive = new ArrayList<>();
        List<String> negative = new ArrayList<>();
        boolean switched = false;
        for (var line : lines) {
            var stripped = line.strip();
            if (!switched && stripped.startsWith(NEGATIVE)) {
                switched = true;
                stripped = stripped.substring(NEGATIVE.length()).strip();
            }
            (switched ? negative : positive).add(stripped);
        }
        return new Prompts(
                withoutPrefix(String.join("\n", positive).strip()),
                String.join("\n", negative).strip());
    }

    private static String withoutPrefix(String prompt) {
        return prompt.regionMatches(true, 0, "prompt: ", 0, 8)
                ? prompt.substring(8).strip()
                : prompt;
    }

    private static boolean looksLikeParameters(Prompts prompts) {
        var both = prompts.positive() + "\n" + prompts.negative();
        return both.contains("Steps: ") || both.contains(NEGATIVE);
    }
}
