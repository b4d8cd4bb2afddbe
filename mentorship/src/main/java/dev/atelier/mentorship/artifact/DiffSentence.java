package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in one line what stayed and what changed, the things that decide a picture first. */
final class DiffSentence {
    private static final List<Setting> DECIDING =
            List.of(Setting.SEED, Setting.MODEL, Setting.SIZE, Setting.SAMPLER, Setting.STEPS, Setting.GUIDANCE);
    private static final int NAMED = 5;
    private static final String RENAMED = "name of the model";

    private DiffSentence() {}

    static String of(GenerationRecord before, GenerationRecord after, List<ParameterChange> changes) {
        if (changes.isEmpty()) return "Nothing changed.";
        var changed =
                new ArrayList<>(changes.stream().map(ParameterChange::name).toList());
        List<String> same = new ArrayList<>();
        if (before.prompt().equals(after.prompt()) && !before.prompt().isEmpty()) same.add("prompt");
        var oneModel = isOneModel(before, after);
        if (oneModel) changed.replaceAll(name -> name.equals(Setting.MODEL.label()) ? RENAMED : name);
        for (var setting : DECIDING) {
            if ((before.setting(setting).isPresent() || (setting == Setting.MODEL && oneModel))
                    && !changed.contains(setting.label())
                    && sameModel(setting, changed)) {
                same.add(setting.label());
            }
        }
        // The hash of a model says no more than the model's own name when both changed.
        if (changed.contains(Setting.MODEL.label())) changed.remove(Setting.MODEL_HASH.label());
        var others = changed.size() <= NAMED
                ? listed(changed)
                : listed(List.of(changed.get(0), changed.get(1), changed.get(2), (changed.size() - 3) + " more"));
        return capital((same.isEmpty()
                        ? ""
                        : "same " + listed(same.stream().limit(NAMED).toList()) + "; ") + "other " + others + ".");
    }

    /** A hash tells a model better than a name: files are renamed, and some tools write no name at all. */
    private static boolean isOneModel(GenerationRecord before, GenerationRecord after) {
        return before.setting(Setting.MODEL_HASH)
                .filter(hash -> after.setting(Setting.MODEL_HASH)
                        .filter(hash::equalsIgnoreCase)
                        .isPresent())
                .isPresent();
    }

    /** A model of the same name but another hash is not the same. */
    private static boolean sameModel(Setting setting, List<String> changed) {
        return setting != Setting.MODEL || !changed.contains(Setting.MODEL_HASH.label());
    }

    private static String listed(List<String> names) {
        if (names.size() < 2) return String.join("", names);
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
