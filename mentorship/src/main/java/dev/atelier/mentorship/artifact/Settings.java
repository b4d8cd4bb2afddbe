package dev.atelier.mentorship.artifact;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Settings always stand in the order of {@link Setting}, so that two records read alike. */
final class Settings {
    private Settings() {}

    static Map<Setting, String> ordered(Map<Setting, String> settings) {
        var ordered = new EnumMap<Setting, String>(Setting.class);
        ordered.putAll(settings);
        return Collections.unmodifiableMap(ordered);
    }
}
