package dev.atelier.event.outline;

import dev.atelier.event.outline.Block.Facts;
import dev.atelier.event.outline.Block.Heading;
import dev.atelier.event.outline.Block.Ornament;
import dev.atelier.event.outline.Block.Paragraph;
import dev.atelier.event.outline.Block.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at all blocks together: dates over lists open days, numbered points over lists are modules, bare lines are lists. */
final class Reshaping {
    private Reshaping() {}

    static List<Block> of(List<Block> blocks) {
        return withIndentedLists(withPlainLists(withNumberedModules(withDateHeadings(withPictureTitle(blocks)))));
    }

    /** A picture before the first line, with no list behind it, adorns a title. */
    private static List<Block> withPictureTitle(List<Block> blocks) {
        var reshaped = new ArrayList<>(blocks);
        if (!blocks.isEmpty()
                && blocks.getFirst() instanceof Point point
                && point.bullet().style().equals("emoji")
                && !(next(blocks, 0) instanceof Point)) {
            reshaped.set(0, new Paragraph(point.text(), point.indent(), true, point.lines()));
        }
        return reshaped;
    }

    /** A date or a weekday on a line of its own opens a day where entries follow it, and where it is not the only one. */
    private static List<Block> withDateHeadings(List<Block> blocks) {
        Set<Block> days = Collections.newSetFromMap(new IdentityHashMap<>());
        blocks.stream().filter(Reshaping::isDay).forEach(days::add);
        var opening = new ArrayList<Integer>();
        for (var i = 0; i < blocks.size(); i++) {
            if (days.contains(blocks.get(i)) && opensEntries(blocks, i, days)) {
                opening.add(i);
            }
        }
        var reshaped = new ArrayList<>(blocks);
        if (opening.size() > 1) {
            for (var i : opening) {
                var level = blocks.get(i) instanceof Heading heading ? heading.level() : Block.WORDED;
                reshaped.set(
                        i,
                        new Heading(
                                text(blocks.get(i)), level, "", blocks.get(i).lines()));
            }
        }
        return reshaped;
    }

    private static boolean isDay(Block block) {
        return switch (block) {
            case Facts facts ->
                facts.said().isOnlyDates() && facts.said().dates().size() == 1;
            case Paragraph paragraph -> DayHeading.recognise(paragraph.text()) != null;
            case Point point -> DayHeading.recognise(point.text()) != null;
            case Heading heading -> heading.key().isEmpty() && DayHeading.recognise(heading.text()) != null;
            case Block.Note note -> false;
            case Block.Row row -> false;
            case Ornament ornament -> false;
        };
    }

    private static String text(Block block) {
        return switch (block) {
            case Facts facts -> facts.text();
            case Paragraph paragraph -> paragraph.text();
            case Point point -> point.text();
            case Heading heading -> heading.text();
            case Block.Note note -> note.text();
            case Block.Row row -> String.join(" ", row.cells());
            case Ornament ornament -> ornament.text();
        };
    }

    private static boolean opensEntries(List<Block> blocks, int i, Set<Block> days) {
        var next = next(blocks, i);
        return blocks.get(i) instanceof Point day
                ? next instanceof Point below && below.indent() > day.indent() + 1
                : opensEntries(next) && !(next != null && days.contains(next));
    }

    private static boolean opensEntries(@Nullable Block next) {
        return next instanceof Point
                || next instanceof Block.Row
                || next instanceof Heading
                || (next instanceof Paragraph paragraph && Looks.isTimed(paragraph.text()));
    }

    private static @Nullable Block next(List<Block> blocks, int i) {
        for (var j = i + 1; j < blocks.size(); j++) {
            if (!(blocks.get(j) instanceof Ornament)) {
                return blocks.get(j);
            }
        }
        return null;
    }

    /** "1. Foundations" over a list of its own is a heading, when no other headings divide the text. */
    private static List<Block> withNumberedModules(List<Block> blocks) {
        var headed = blocks.stream().filter(Heading.class::isInstance).count() > 1
                || blocks.stream()
                        .anyMatch(block ->
                                block instanceof Heading heading && ModuleHeading.recognise(heading.text()) != null);
        var numbered = headed ? List.<Integer>of() : outermostNumbers(blocks);
        var parents = numbered.stream().filter(i -> isParent(blocks, i)).count();
        var reshaped = new ArrayList<>(blocks);
        if (numbered.size() > 1 && parents * 2 >= numbered.size()) {
            for (var i : numbered) {
                var point = (Point) blocks.get(i);
                var roman = point.bullet().style().equals("ROMAN");
                var key = roman
                        ? Roman.written(point.bullet().ordinal())
                        : Integer.toString(point.bullet().ordinal());
                reshaped.set(i, new Heading(point.text(), Block.WORDED + 2, key, point.lines()));
            }
        }
        return reshaped;
    }

    private static List<Integer> outermostNumbers(List<Block> blocks) {
        var numbered = new ArrayList<Integer>();
        var style = "";
        var least = Integer.MAX_VALUE;
        for (var block : blocks) {
            least = block instanceof Point point ? Math.min(least, point.indent()) : least;
        }
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Point point && point.indent() <= least + 1 && isNumber(point.bullet())) {
                style = style.isEmpty() ? point.bullet().style() : style;
                if (style.equals(point.bullet().style())) {
                    numbered.add(i);
                }
            }
        }
        return numbered;
    }

    private static boolean isNumber(Bullet bullet) {
        return bullet.depth() == 1 && (bullet.isNumber() || bullet.style().equals("ROMAN"));
    }

    private static boolean isParent(List<Block> blocks, int i) {
        var point = (Point) blocks.get(i);
        var next = next(blocks, i);
        if (next instanceof Point below) {
            return !below.bullet().style().equals(point.bullet().style())
                    || below.indent() > point.indent() + 1
                    || below.bullet().depth() > 1;
        }
        return next instanceof Paragraph;
    }

    /** Short lines straight below one another, under a heading or behind a colon, are a list without bullets. */
    private static List<Block> withPlainLists(List<Block> blocks) {
        var reshaped = new ArrayList<>(blocks);
        for (var i = 1; i < blocks.size(); i++) {
            var end = i;
            while (end < blocks.size()
                    && blocks.get(end) instanceof Paragraph line
                    && isEntry(line)
                    && (end == i || !line.afterBlank())) {
                end++;
            }
            if (end - i > 1 && opensList(blocks.get(i - 1))) {
                for (var j = i; j < end; j++) {
                    var line = (Paragraph) blocks.get(j);
                    reshaped.set(
                            j,
                            new Point(
                                    line.text(),
                                    Bullet.sign(Bullet.PLAIN),
                                    line.indent(),
                                    line.afterBlank(),
                                    line.lines()));
                }
            }
            i = Math.max(i, end - 1);
        }
        return reshaped;
    }

    /** Where a text has nothing but lines, those set further in belong to the one above that is not. */
    private static List<Block> withIndentedLists(List<Block> blocks) {
        if (!blocks.stream().allMatch(Reshaping::isLineOnly)) {
            return blocks;
        }
        var reshaped = new ArrayList<>(blocks);
        var outer = -1;
        for (var i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Paragraph line)) {
                continue;
            }
            var isInner = outer >= 0 && line.indent() > ((Paragraph) blocks.get(outer)).indent() + 1;
            if (isInner) {
                var above = (Paragraph) blocks.get(outer);
                reshaped.set(outer, new Heading(above.text(), Block.UNMARKED, "", above.lines()));
                reshaped.set(
                        i,
                        new Point(
                                line.text(),
                                Bullet.sign(Bullet.PLAIN),
                                line.indent(),
                                line.afterBlank(),
                                line.lines()));
            } else {
                outer = i;
            }
        }
        return reshaped;
    }

    private static boolean isLineOnly(Block block) {
        return block instanceof Ornament
                || block instanceof Facts
                || (block instanceof Paragraph line && line.text().length() <= 120 && !Looks.isTimed(line.text()));
    }

    private static boolean opensList(Block before) {
        return before instanceof Heading
                || (before instanceof Paragraph paragraph && paragraph.text().endsWith(":"));
    }

    private static boolean isEntry(Paragraph line) {
        return line.text().length() <= 90
                && !line.text().endsWith(".")
                && !line.text().endsWith(":")
                && !Looks.isTimed(line.text());
    }
}
