package dev.atelier.event.outline;

import dev.atelier.event.outline.Block.Facts;
import dev.atelier.event.outline.Block.Heading;
import dev.atelier.event.outline.Block.Ornament;
import dev.atelier.event.outline.Block.Paragraph;
import dev.atelier.event.outline.Block.Point;
import dev.atelier.event.outline.Block.Row;
import dev.atelier.event.outline.ColumnWords.Column;
import dev.atelier.event.outline.Leftover.Why;
import dev.atelier.event.outline.SectionWords.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over the blocks once and gives each its place in the outline. */
final class Assembly {
    private final List<Block> blocks;
    private final Skeleton skeleton;
    private final HeadDraft head = new HeadDraft();
    private final List<ModuleDraft> modules = new ArrayList<>();
    private final TableReader table = new TableReader();
    private @Nullable ModuleDraft current;
    private @Nullable Section section;
    private @Nullable Integer day;
    private boolean afterRule;
    private boolean inEntry;

    /** {@code sections}: whether headings such as "Prerequisites" lead out of the modules. */
    Assembly(List<Block> blocks, boolean sections) {
        this.blocks = blocks;
        this.skeleton = new Skeleton(blocks, sections);
    }

    Outline outline() {
        for (var i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Row) && !(blocks.get(i) instanceof Ornament)) {
                table.end();
            }
            switch (blocks.get(i)) {
                case Heading heading -> place(i, heading);
                case Facts facts -> place(facts);
                case Paragraph paragraph -> place(i, paragraph);
                case Point point -> place(i, point);
                case Row row -> place(row);
                case Ornament ornament -> {
                    afterRule |= ornament.why() == Why.STRUCTURE;
                    head.leave(ornament.text(), ornament.lines(), ornament.why());
                }
            }
        }
        return head.outline(ModuleKeys.settle(modules));
    }

    private void place(int i, Heading heading) {
        inEntry = false;
        afterRule = false;
        switch (skeleton.role(i, heading)) {
            case TITLE -> head.title(heading.text(), heading.lines(), heading.level() != 1);
            case SECTION -> openSection(heading);
            case DAY -> openDay(heading);
            case MODULE -> {
                section = null;
                if (skeleton.daysAreModules()) {
                    openDayModule(heading);
                } else {
                    open(ModuleDraft.headed(heading, day));
                }
            }
            case ITEM -> placeSubheading(i, heading);
        }
    }

    private void openSection(Heading heading) {
        section = skeleton.section(heading);
        if (head.callsTentative(heading.text(), heading.lines())) {
            return;
        }
        if (section == Section.AGENDA) {
            head.leave(heading.text(), heading.lines(), Why.STRUCTURE);
        } else if (section == Section.SUMMARY) {
            head.summarise(heading.text(), heading.lines(), true);
        } else {
            head.close(heading.text(), heading.lines(), true);
        }
    }

    private void openDay(Heading heading) {
        section = null;
        current = null;
        var opened = DayHeading.recognise(heading.text());
        if (opened != null) {
            day = head.day(opened, heading.lines());
        }
    }

    private void openDayModule(Heading heading) {
        var opened = DayHeading.recognise(heading.text());
        if (opened == null) {
            open(ModuleDraft.headed(heading, null));
            return;
        }
        day = head.day(opened, heading.lines());
        var title = opened.title().isEmpty() ? heading.text() : opened.title();
        open(ModuleDraft.headed(new Heading(title, heading.level(), Integer.toString(day), heading.lines()), day));
    }

    private void placeSubheading(int i, Heading heading) {
        if ((current == null && skeleton.modulesFollow(i)) || section == Section.SUMMARY) {
            head.summarise(heading.text(), heading.lines(), true);
        } else if (section == Section.CLOSING) {
            head.close(heading.text(), heading.lines(), true);
        } else if (current != null && !current.hasItems() && skeleton.section(heading) != null) {
            current.introduce(heading.text(), heading.lines(), true);
        } else {
            var item = ItemDraft.of(heading.text(), day, heading.lines());
            current(heading.lines()).addBase(item, skeleton.depth(heading));
        }
    }

    private void place(Facts facts) {
        if ((current == null || facts.said().labelled()) && head.take(facts.said(), facts.lines())) {
            return;
        }
        if (current == null || section == Section.SUMMARY) {
            head.summarise(facts.text(), facts.lines(), true);
        } else if (current.hasItems()) {
            head.close(facts.text(), facts.lines(), true);
        } else {
            current.introduce(facts.text(), facts.lines(), true);
        }
    }

    private void place(int i, Paragraph paragraph) {
        var text = paragraph.text();
        if (i == skeleton.title()) {
            head.title(text, paragraph.lines(), true);
        } else if (paragraph.afterBlank() && LinkWords.isLink(text)) {
            head.leave(text, paragraph.lines(), Why.LINK);
        } else if (Looks.isTimed(text)) {
            current(paragraph.lines()).addBase(ItemDraft.of(text, day, paragraph.lines()), 0);
            inEntry = true;
        } else if (section == Section.CLOSING) {
            head.close(text, paragraph.lines(), false);
        } else if (isUnderFacts(i, paragraph) && head.takePlace(text, paragraph.lines())) {
            return;
        } else if (current == null || section == Section.SUMMARY) {
            head.summarise(text, paragraph.lines(), section == null);
        } else {
            placeInModule(i, paragraph, current);
        }
    }

    private boolean isUnderFacts(int i, Paragraph paragraph) {
        return current == null && i > 0 && blocks.get(i - 1) instanceof Facts && !paragraph.afterBlank();
    }

    private void placeInModule(int i, Paragraph paragraph, ModuleDraft module) {
        var last = module.lastItem();
        var text = paragraph.text();
        if (last == null && !afterRule) {
            module.introduce(text, paragraph.lines(), false);
        } else if (last != null && inEntry && (!paragraph.afterBlank() || skeleton.structureFollows(i))) {
            last.note(text, paragraph.lines(), paragraph.afterBlank());
        } else if (last != null && paragraph.indent() > module.lastIndent() + 1) {
            last.note(text, paragraph.lines(), false);
        } else if (last != null && isLostPoint(i, paragraph)) {
            module.addBase(ItemDraft.of(text, day, paragraph.lines()), 0);
        } else if (skeleton.structureFollows(i)) {
            module.introduce(text, paragraph.lines(), true);
        } else {
            head.close(text, paragraph.lines(), true);
        }
    }

    /** A short line straight below a list, and no sentence, is an item that lost its bullet. */
    private boolean isLostPoint(int i, Paragraph paragraph) {
        var text = paragraph.text();
        return blocks.get(i - 1) instanceof Point
                && !paragraph.afterBlank()
                && text.length() <= 90
                && ".:!".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private void place(int i, Point point) {
        inEntry = false;
        if (section == Section.CLOSING) {
            head.close(point.text(), point.lines(), false);
        } else if (section == Section.SUMMARY || isBeforeModules(i, point)) {
            var facts = current == null ? FactLine.recognise(point.text()) : null;
            if (facts == null || !facts.labelled() || !head.take(facts, point.lines())) {
                head.summarise(point.text(), point.lines(), section == null);
            }
        } else {
            current(point.lines()).addPoint(point, day);
        }
    }

    private boolean isBeforeModules(int i, Point point) {
        return current == null && skeleton.modulesFollow(i) && !Looks.isTimed(point.text());
    }

    private void place(Row row) {
        var entry = table.read(row.cells());
        if (entry == null || entry.isEmpty()) {
            head.leave(String.join(" | ", row.cells()) + " |", row.lines(), Why.STRUCTURE);
        } else if (table.listsModules()
                && !entry.cell(Column.TITLE).isEmpty()
                && !entry.cell(Column.KEY).isEmpty()) {
            open(TableEntries.module(entry, row.lines()));
        } else {
            var item = TableEntries.item(entry, day, row.lines());
            if (item == null) {
                head.leave(String.join(" | ", row.cells()), row.lines(), Why.UNPLACED);
            } else {
                current(row.lines()).addBase(item, 0);
            }
        }
    }

    private void open(ModuleDraft module) {
        modules.add(module);
        current = module;
    }

    /** The module that an item belongs to; where none is open, one without a heading. */
    private ModuleDraft current(SourceLines lines) {
        if (current == null) {
            var name = day == null ? head.titleOr("Agenda") : "Day " + day;
            var implied = ModuleDraft.implied(name, lines);
            open(implied);
            return implied;
        }
        return current;
    }
}
