package dev.atelier.event.outline;

import dev.atelier.event.outline.Block.Heading;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Decides what each heading is for: which is the title, at which level modules stand, and whether days are modules. */
final class Skeleton {
    enum Role {
        TITLE,
        DAY,
        SECTION,
        MODULE,
        ITEM
    }

    private final List<Block> blocks;
    private final boolean sections;
    private final int title;
    private final TreeMap<Integer, Heading> others = new TreeMap<>();
    private final TreeMap<Integer, ModuleHeading> worded = new TreeMap<>();
    private final TreeSet<Integer> dayHeads = new TreeSet<>();
    private final boolean daysAreModules;
    private final int moduleLevel;
    private final boolean looksAreItems;
    private final int lastModule;
    private final int lastStructure;

    Skeleton(List<Block> blocks, boolean sections) {
        this.blocks = blocks;
        this.sections = sections;
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                place(i, heading);
            }
        }
        this.title = new TitleSearch(blocks, others, !worded.isEmpty() || !dayHeads.isEmpty()).find();
        others.remove(title);
        var dayLevel = dayLevel();
        this.daysAreModules = worded.isEmpty()
                && !dayHeads.isEmpty()
                && others.values().stream().noneMatch(heading -> heading.level() < dayLevel);
        this.moduleLevel = moduleLevel();
        this.looksAreItems = looksAreItems();
        this.lastModule = lastIndex(i -> blocks.get(i) instanceof Heading heading && role(i, heading) == Role.MODULE);
        this.lastStructure = lastIndex(i -> switch (blocks.get(i)) {
            case Heading heading -> role(i, heading) != Role.TITLE && role(i, heading) != Role.SECTION;
            case Block.Note note -> false;
            case Block.Point point -> true;
            case Block.Row row -> true;
            case Block.Paragraph paragraph -> Looks.isTimed(paragraph.text());
            case Block.Facts facts -> false;
            case Block.Ornament ornament -> false;
        });
    }

    private void place(int i, Heading heading) {
        var byWords = heading.key().isEmpty() ? ModuleHeading.recognise(TimedText.afterTime(heading.text())) : null;
        if (heading.key().isEmpty() && DayHeading.recognise(heading.text()) != null) {
            dayHeads.add(i);
        } else if (byWords != null) {
            worded.put(i, byWords);
        } else if (section(heading) == null) {
            others.put(i, heading);
        }
    }

    int title() {
        return title;
    }

    boolean modulesFollow(int i) {
        return lastModule > i;
    }

    boolean structureFollows(int i) {
        return lastStructure > i;
    }

    boolean daysAreModules() {
        return daysAreModules;
    }

    SectionWords.@Nullable Section section(Heading heading) {
        return sections && heading.key().isEmpty() ? SectionWords.recognise(heading.text()) : null;
    }

    Role role(int i, Heading heading) {
        if (i == title) {
            return Role.TITLE;
        }
        if (dayHeads.contains(i)) {
            return daysAreModules ? Role.MODULE : Role.DAY;
        }
        if (!worded.containsKey(i) && section(heading) != null) {
            return leavesModules(i, heading) ? Role.SECTION : Role.ITEM;
        }
        if (Block.isByLooks(heading.level()) && (!worded.isEmpty() || daysAreModules)) {
            return looksAreItems ? Role.ITEM : Role.MODULE;
        }
        return heading.level() <= moduleLevel ? Role.MODULE : Role.ITEM;
    }

    /** "Overview" between two modules, and below them, is a part of the first. */
    private boolean leavesModules(int i, Heading heading) {
        return worded.isEmpty() || i < worded.firstKey() || i > worded.lastKey() || heading.level() <= moduleLevel;
    }

    /** How deep below the modules a heading of role ITEM stands, from 0. */
    int depth(Heading heading) {
        return Math.max(0, heading.level() - moduleLevel - 1);
    }

    /** The level of the first heading by words, if nothing by words stands above it; else all of those are modules. */
    private int moduleLevel() {
        if (worded.isEmpty()) {
            var least = others.values().stream().mapToInt(Heading::level).min();
            return daysAreModules ? dayLevel() : least.orElse(Integer.MAX_VALUE);
        }
        var levels = worded.keySet().stream().map(this::level).toList();
        var least = Collections.min(levels);
        return levels.getFirst().equals(least) ? least : Collections.max(levels);
    }

    private int dayLevel() {
        return dayHeads.stream().mapToInt(this::level).min().orElse(Integer.MAX_VALUE);
    }

    private int level(int i) {
        return blocks.get(i) instanceof Heading heading ? heading.level() : Integer.MAX_VALUE;
    }

    /** Headings by looks inside two or more modules part those; a single one is more likely a module of its own. */
    private boolean looksAreItems() {
        var holders = new HashSet<Integer>();
        for (var entry : others.entrySet()) {
            var module = daysAreModules ? dayHeads.lower(entry.getKey()) : worded.lowerKey(entry.getKey());
            if (Block.isByLooks(entry.getValue().level()) && module != null) {
                holders.add(module);
            }
        }
        return holders.size() > 1;
    }

    private int lastIndex(IntPredicate test) {
        for (var i = blocks.size() - 1; i >= 0; i--) {
            if (test.test(i)) {
                return i;
            }
        }
        return -1;
    }
}
