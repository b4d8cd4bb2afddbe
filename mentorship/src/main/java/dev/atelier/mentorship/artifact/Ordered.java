package dev.atelier.mentorship.artifact;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Unchangeable copies in a fixed order, so that a page reads the same each time. */
final class Ordered {
    private Ordered() {}

    static <E extends Enum<E>> Set<E> notes(Collection<E> notes, Class<E> kind) {
        var ordered = EnumSet.noneOf(kind);
        ordered.addAll(notes);
        return Collections.unmodifiableSet(ordered);
    }

    static Set<String> names(Collection<String> names) {
        return Collections.unmodifiableSet(new TreeSet<>(names));
    }

    static Map<String, Long> counts(Map<String, Long> counts) {
        return Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    static Map<String, String> values(Map<String, String> values) {
        return Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
