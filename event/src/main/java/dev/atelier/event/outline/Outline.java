package dev.atelier.event.outline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An agenda as read: every source line that is not blank belongs to a part of it or to {@code notUnderstood}.
 * {@code tentative} holds the sentence that calls the details tentative, if one does.
 */
public record Outline(
        @Nullable Said<String> title,
        List<Said<OutlineDay>> days,
        @Nullable Said<Hours> hours,
        @Nullable Said<String> place,
        List<Said<String>> summary,
        List<OutlineModule> modules,
        @Nullable Said<String> tentative,
        List<Said<String>> closing,
        List<Leftover> notUnderstood) {
    public Outline {
        days = List.copyOf(days);
        summary = List.copyOf(summary);
        modules = withRepeatedKeysMarked(modules);
        closing = List.copyOf(closing);
        notUnderstood = List.copyOf(notUnderstood);
    }

    public boolean isTentative() {
        return tentative != null;
    }

    public List<LocalDate> dates() {
        return days.stream()
                .map(day -> day.value().date())
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<OutlineModule> withRepeatedKeysMarked(List<OutlineModule> modules) {
        var seen = new HashSet<String>();
        return modules.stream()
                .map(module -> module.repeatingKey(!seen.add(module.key())))
                .toList();
    }
}
