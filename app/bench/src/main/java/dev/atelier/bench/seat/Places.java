package dev.atelier.bench.seat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts one replay's own ids in the place of the recorded ones; an id that nobody knows becomes a new one. */
final class Places {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<String, String> known = new HashMap<>();

    void put(String recorded, String own) {
        known.putIfAbsent(recorded, own);
    }

    Object of(Object recorded) {
        return switch (recorded) {
            case UUID id -> UUID.fromString(own(id.toString()));
            case String text -> ID.matcher(text).replaceAll(this::own);
            case Object other -> other;
        };
    }

    private String own(java.util.regex.MatchResult found) {
        return Matcher.quoteReplacement(own(found.group()));
    }

    private String own(String id) {
        return known.computeIfAbsent(id, unknown -> UUID.randomUUID().toString());
    }
}
