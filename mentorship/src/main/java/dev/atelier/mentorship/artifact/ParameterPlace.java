package dev.atelier.mentorship.artifact;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where in an infotext the parameters stand: on the last line, as its writer holds, or where enough known names are. */
record ParameterPlace(int firstLine, List<Parameter> items, Set<ConfidenceNote> notes) {
    private static final int ENOUGH = 3;
    private static final Pattern OWN_NAME = Pattern.compile("\\p{Lu}[\\p{L}\\d _/-]{1,40}: ");
    private static final Set<String> KNOWN = Set.of(
            "steps",
            "sampler",
            "cfgscale",
            "seed",
            "size",
            "modelhash",
            "model",
            "scheduletype",
            "ensd",
            "clipskip",
            "denoisingstrength",
            "version",
            "app",
            "parser",
            "distilledcfgscale",
            "hiresupscale",
            "script",
            "pipeline",
            "scheduler",
            "vae",
            "rng");

    static Optional<ParameterPlace> in(List<String> lines) {
        int last = lines.size() - 1;
        var items = items(lines.get(last));
        int known = known(items);
        if (items.size() >= ENOUGH && known >= ENOUGH) return at(last, items, EnumSet.noneOf(ConfidenceNote.class));
        for (int line = last - 1; line >= 0; line--) {
            if (known(items(lines.get(line))) >= ENOUGH) {
                var all = items(joined(lines.subList(line, lines.size())));
                return at(line, all, EnumSet.of(ConfidenceNote.PARAMETERS_NOT_ON_LAST_LINE));
            }
        }
        boolean everyName = items.stream().allMatch(item -> InfotextItems.isName(item.name()));
        long valued =
                items.stream().filter(item -> !item.name().equals(item.value())).count();
        if (valued < ENOUGH || !everyName || lines.get(last).startsWith("Negative prompt:")) return Optional.empty();
        return at(
                last,
                items,
                known > 0 ? EnumSet.noneOf(ConfidenceNote.class) : EnumSet.of(ConfidenceNote.PARAMETER_LINE_GUESSED));
    }

    /** A line that begins with a name of its own is no part of the value before it: `Template:` of dynamic prompts. */
    private static String joined(List<String> lines) {
        var text = new StringBuilder(lines.getFirst());
        for (var line : lines.subList(1, lines.size())) {
            boolean named = OWN_NAME.matcher(line).lookingAt()
                    && text.chars().filter(letter -> letter == '"').count() % 2 == 0;
            text.append(named && text.charAt(text.length() - 1) != ',' ? ",\n" : "\n")
                    .append(line);
        }
        return text.toString();
    }

    static int known(List<Parameter> items) {
        return (int) items.stream()
                .filter(item -> !item.name().equals(item.value()))
                .filter(item -> KNOWN.contains(Setting.folded(item.name())))
                .map(item -> Setting.folded(item.name()))
                .distinct()
                .count();
    }

    private static Optional<ParameterPlace> at(int line, List<Parameter> items, EnumSet<ConfidenceNote> notes) {
        return Optional.of(new ParameterPlace(line, items, notes));
    }

    /** Commas separate, but SD.Next also wrote bars, with a space before them or without. */
    static List<Parameter> items(String line) {
        var byComma = InfotextItems.of(line);
        if (!line.contains("| ")) return byComma;
        var byBar = InfotextItems.of(line, '|');
        return known(byBar) > known(byComma) ? byBar : byComma;
    }
}
