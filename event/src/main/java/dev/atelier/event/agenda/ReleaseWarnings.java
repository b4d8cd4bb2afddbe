package dev.atelier.event.agenda;

import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.ItemKey;
import dev.atelier.event.time.SpokenTime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody has to have read before an agenda is released.
 *
 * @param ifConfirmed what is to be read besides if it is released as confirmed
 */
record ReleaseWarnings(List<String> always, List<String> ifConfirmed) {

    /** Titles that are told before the rest is counted. */
    private static final int NAMED = 12;

    ReleaseWarnings {
        always = List.copyOf(always);
        ifConfirmed = List.copyOf(ifConfirmed);
    }

    /**
     * Warns of a draft.
     *
     * @param released the slots of the release before, none if it is the first
     * @param seated whether anybody holds a seat
     */
    static ReleaseWarnings of(
            List<Problem> problems,
            List<Slot> slots,
            List<Slot> released,
            List<CurriculumFacts.Module> curriculum,
            boolean seated) {
        var always = new ArrayList<String>();
        problems.stream()
                .filter(problem -> !problem.isGrave())
                .collect(Collectors.groupingBy(Problem::words, LinkedHashMap::new, Collectors.toList()))
                .forEach((words, same) -> always.add(inContext(words, same, slots)));
        var missing = notPlaced(slots, curriculum);
        if (!missing.isEmpty()) {
            always.add((missing.size() == 1 ? "A required item is in no slot: " : "Required items are in no slot: ")
                    + named(missing) + ".");
        }
        if (seated) {
            dropped(slots, released)
                    .map("%s is dropped, and people hold seats."::formatted)
                    .forEach(always::add);
        }
        var tentative = slots.stream()
                .filter(slot -> slot.tentative() && !slot.isBreak())
                .map(Slot::title)
                .toList();
        return new ReleaseWarnings(
                always,
                tentative.isEmpty()
                        ? List.of()
                        : List.of("Still tentative, and confirmed by this: " + named(tentative) + "."));
    }

    List<String> applying(boolean tentative) {
        return tentative
                ? always
                : Stream.concat(always.stream(), ifConfirmed.stream()).toList();
    }

    boolean isEmpty() {
        return always.isEmpty() && ifConfirmed.isEmpty();
    }

    /** The same for the same warnings only; empty if there are none. */
    String print() {
        if (isEmpty()) {
            return "";
        }
        try {
            var words = String.join("\n", always) + "\n\n" + String.join("\n", ifConfirmed);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is wrong with several slots is told once. */
    private static String inContext(String words, List<Problem> same, List<Slot> slots) {
        var concerned = same.stream().map(Problem::slot).collect(Collectors.toSet());
        var named = slots.stream()
                .filter(slot -> concerned.contains(slot.id()))
                .map(ReleaseWarnings::told)
                .toList();
        return named.isEmpty() ? words : named(named) + ": " + words;
    }

    private static String told(Slot slot) {
        return "“%s”, %s, %s"
                .formatted(slot.title(), SpokenTime.day(slot.startsAt()), SpokenTime.clock(slot.startsAt()));
    }

    private static Stream<String> dropped(List<Slot> slots, List<Slot> released) {
        var there = slots.stream().map(Slot::id).collect(Collectors.toSet());
        return released.stream()
                .filter(slot -> !slot.isBreak() && !there.contains(slot.id()))
                .map(ReleaseWarnings::told);
    }

    /** An item is placed with a slot that names it or the item it is a part of, or that is for its whole module. */
    private static List<String> notPlaced(List<Slot> slots, List<CurriculumFacts.Module> curriculum) {
        var placed =
                slots.stream().flatMap(slot -> slot.content().items().stream()).collect(Collectors.toSet());
        var whole = slots.stream()
                .filter(slot -> slot.content().items().isEmpty())
                .map(slot -> slot.content().module())
                .collect(Collectors.toSet());
        return curriculum.stream()
                .filter(module -> !whole.contains(module.key()))
                .flatMap(module -> module.items().stream())
                .flatMap(item -> missing(item, placed))
                .toList();
    }

    private static Stream<String> missing(CurriculumFacts.Item item, Set<ItemKey> placed) {
        if (placed.contains(item.key())) {
            return Stream.empty();
        }
        var parts = item.items().stream().flatMap(part -> missing(part, placed)).toList();
        // Whoever places each part has placed the whole.
        var covered = !item.items().isEmpty() && item.items().stream().anyMatch(part -> holds(part, placed));
        return item.required() && !covered ? Stream.of("“%s”".formatted(item.title())) : parts.stream();
    }

    private static boolean holds(CurriculumFacts.Item item, Set<ItemKey> placed) {
        return placed.contains(item.key()) || item.items().stream().anyMatch(part -> holds(part, placed));
    }

    private static String named(List<String> titles) {
        var rest = titles.size() - NAMED;
        return String.join(", ", titles.subList(0, Math.min(NAMED, titles.size())))
                + (rest > 0 ? " and %d more".formatted(rest) : "");
    }
}
