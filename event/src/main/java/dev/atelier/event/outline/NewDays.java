package dev.atelier.event.outline;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Guesses where a day begins that no heading opens: the clock has reached noon and starts again in the morning. Tracks,
 * and rooms that each have a time table of their own, run beside one another instead.
 */
final class NewDays {
    private static final LocalTime EARLIEST = LocalTime.of(5, 0);
    private static final int FEWEST = 2;
    private static final Pattern PARALLEL = Pattern.compile(
            "\\b(?:tracks?|streams?|strands?|parallel|rooms?|halls?|stages?|groups?|batch(?:es)?|raum|saal|gruppe|salle|groupe|sala|grupo)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Something with a time; {@code item} is null for a module itself, {@code root} for what stands inside an item. */
    private record Entry(int module, @Nullable ItemDraft item, boolean root, Slot slot, SourceLines lines) {
        LocalTime from() {
            return Objects.requireNonNull(slot.hours()).from();
        }

        LocalTime until() {
            var until = Objects.requireNonNull(slot.hours()).until();
            return until == null || until.isBefore(from()) ? from() : until;
        }
    }

    private final List<ModuleDraft> modules;
    private final List<Entry> entries = new ArrayList<>();

    private NewDays(List<ModuleDraft> modules) {
        this.modules = modules;
        for (var i = 0; i < modules.size(); i++) {
            var module = modules.get(i);
            if (module.slot().hours() != null) {
                entries.add(new Entry(i, null, true, module.slot(), module.lines()));
            }
            for (var root : module.roots()) {
                add(i, root, true);
            }
        }
    }

    private void add(int module, ItemDraft item, boolean root) {
        if (item.isTimed()) {
            entries.add(new Entry(module, item, root, item.slot(), item.lines()));
        }
        item.items().forEach(part -> add(module, part, false));
    }

    /** Gives the modules and their items their days, where there are at least two; one module without a heading is parted. */
    static List<ModuleDraft> guess(List<ModuleDraft> modules, HeadDraft head) {
        var days = new NewDays(modules);
        var first = head.namesOneDay() || days.anyIsDated() ? List.<Integer>of() : days.beginnings();
        if (first.size() < 2) {
            return modules;
        }
        head.guessDays(first.stream().map(i -> days.entries.get(i).lines()).toList());
        return days.dated(first);
    }

    private boolean anyIsDated() {
        return entries.stream().anyMatch(entry -> entry.slot().day() != null);
    }

    /** The entries that days begin with; one alone, or none, where the clock says nothing. */
    private List<Integer> beginnings() {
        var first = new ArrayList<Integer>();
        var parallel = new HashSet<Integer>();
        var reached = LocalTime.MIN;
        for (var i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var before = i == 0 ? null : entries.get(i - 1);
            var opens = before == null || before.module() != entry.module();
            if (opens && PARALLEL.matcher(modules.get(entry.module()).words()).find()) {
                parallel.add(entry.module());
            }
            if (before == null) {
                first.add(i);
            } else if (entry.from().isBefore(before.from())
                    && !reached.isBefore(LocalTime.NOON)
                    && entry.from().isBefore(LocalTime.NOON)
                    && !entry.from().isBefore(EARLIEST)
                    && entry.root()
                    && !(opens && parallel.contains(entry.module()))) {
                first.add(i);
                reached = LocalTime.MIN;
            }
            reached = reached.isAfter(entry.until()) ? reached : entry.until();
        }
        return areDays(first) ? first : List.of();
    }

    private boolean areDays(List<Integer> first) {
        var rooms = new HashSet<String>();
        for (var i = 0; i < first.size(); i++) {
            var end = i + 1 < first.size() ? first.get(i + 1) : entries.size();
            var day = entries.subList(first.get(i), end);
            if (day.size() < FEWEST) {
                return false;
            }
            var ofDay =
                    day.stream().map(entry -> entry.slot().room()).distinct().toList();
            rooms.add(ofDay.size() == 1 ? ofDay.getFirst() : "");
        }
        return rooms.contains("") || rooms.size() < first.size();
    }

    private List<ModuleDraft> dated(List<Integer> first) {
        var begins = new HashSet<Object>();
        for (var i : first.subList(1, first.size())) {
            var item = entries.get(i).item();
            begins.add(item == null ? modules.get(entries.get(i).module()) : item);
        }
        var parted = modules.size() == 1 && !modules.getFirst().isHeaded();
        var dated = new ArrayList<ModuleDraft>();
        var day = 1;
        for (var module : modules) {
            day += begins.contains(module) ? 1 : 0;
            if (module.slot().hours() != null) {
                module.onDay(day, begins.contains(module));
            }
            var open = parted ? day(day, module.lines()) : module;
            dated.add(open);
            for (var root : List.copyOf(module.roots())) {
                if (begins.contains(root)) {
                    day++;
                    if (!parted) {
                        open.onDay(null, true);
                    } else {
                        open = day(day, root.lines());
                        dated.add(open);
                    }
                }
                root.onDay(day);
                if (parted) {
                    open.take(root);
                }
            }
        }
        return dated;
    }

    private static ModuleDraft day(int number, SourceLines lines) {
        var day = ModuleDraft.implied("Day " + number, lines);
        day.onDay(number, true);
        return day;
    }
}
