package dev.atelier.event.outline;

import dev.atelier.event.outline.Block.Facts;
import dev.atelier.event.outline.Block.Heading;
import dev.atelier.event.outline.Block.Note;
import dev.atelier.event.outline.Block.Ornament;
import dev.atelier.event.outline.Block.Paragraph;
import dev.atelier.event.outline.Block.Point;
import dev.atelier.event.outline.Block.Row;
import dev.atelier.event.outline.Leftover.Why;
import dev.atelier.event.outline.SectionWords.Section;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks over the blocks once and gives each its place in the outline. */
final class Assembly {
    private static final Pattern PART_OF_DAY = Pattern.compile(
            "(?:(?:early|late)\\s)?(?:morning|forenoon|afternoon|evening|vormittags?|nachmittags?|abends?|matin(?:ée)?|après-midi"
                + "|soir(?:ée)?|mañana|tarde|mattina|pomeriggio)(?:\\ssession)?(?:$|\\s?[:(–—-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final List<Block> blocks;
    private final Skeleton skeleton;
    private final HeadDraft head = new HeadDraft();
    private final Modules modules = new Modules(head);
    private final Rows rows = new Rows(head, modules);
    private @Nullable Section section;
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
                rows.end();
            }
            switch (blocks.get(i)) {
                case Heading heading -> place(i, heading);
                case Facts facts -> place(facts);
                case Paragraph paragraph -> place(i, paragraph);
                case Note note -> place(i, note);
                case Point point -> place(i, point);
                case Row row -> rows.place(row);
                case Ornament ornament -> {
                    afterRule |= ornament.why() == Why.STRUCTURE;
                    head.leave(ornament.text(), ornament.lines(), ornament.why());
                }
            }
        }
        var all = modules.all();
        takeBreaksIn(all);
        CreditLines.read(all);
        if (all.size() == 1 && all.getFirst().isHeaded() && all.getFirst().key().isEmpty()) {
            head.titleUnlessNamed(all.getFirst());
        }
        return head.outline(ModuleKeys.settle(NewDays.guess(all, head)));
    }

    /** A break with a heading of its own stands between two modules, and is none. */
    private static void takeBreaksIn(List<ModuleDraft> modules) {
        for (var i = modules.size() - 1; i > 0; i--) {
            if (modules.get(i).isBreak()) {
                modules.get(i - 1).take(modules.remove(i).item());
            }
        }
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
                    modules.open(ModuleDraft.headed(heading, modules.day()));
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
        modules.close();
        var opened = DayHeading.recognise(heading.text());
        if (opened != null) {
            modules.day(head.day(opened, heading.lines()));
        }
    }

    private void openDayModule(Heading heading) {
        var opened = DayHeading.recognise(heading.text());
        if (opened == null) {
            modules.open(ModuleDraft.headed(heading, null));
            return;
        }
        var day = head.day(opened, heading.lines());
        modules.day(day);
        var title = opened.title().isEmpty() ? heading.text() : opened.title();
        modules.open(
                ModuleDraft.headed(new Heading(title, heading.level(), Integer.toString(day), heading.lines()), day));
    }

    private void placeSubheading(int i, Heading heading) {
        var current = modules.current();
        if ((current == null && skeleton.modulesFollow(i)) || section == Section.SUMMARY) {
            head.summarise(heading.text(), heading.lines(), true);
        } else if (section == Section.CLOSING) {
            head.close(heading.text(), heading.lines(), true);
        } else if (current != null && !current.hasItems() && skeleton.section(heading) != null) {
            current.introduce(heading.text(), heading.lines(), true);
        } else {
            var item = ItemDraft.of(heading.text(), modules.day(), heading.lines());
            modules.current(heading.lines()).addBase(item, skeleton.depth(heading));
        }
    }

    private void place(Facts facts) {
        var current = modules.current();
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
        var current = modules.current();
        var text = paragraph.text();
        if (i == skeleton.title()) {
            head.title(text, paragraph.lines(), true);
        } else if ((paragraph.afterBlank() && LinkWords.isLink(text))
                || (i < skeleton.title() && LinkWords.isOfMenu(text))) {
            head.leave(text, paragraph.lines(), Why.LINK);
        } else if (Looks.isTimed(text)) {
            modules.current(paragraph.lines()).addBase(ItemDraft.of(text, modules.day(), paragraph.lines()), 0);
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

    private void place(int i, Note note) {
        var current = modules.current();
        var last = current == null || section != null ? null : current.lastItem();
        if (last == null) {
            place(i, new Paragraph(note.text(), 0, true, note.lines()));
        } else {
            last.note(note.text(), note.lines(), false);
        }
    }

    private boolean isUnderFacts(int i, Paragraph paragraph) {
        return modules.current() == null && i > 0 && blocks.get(i - 1) instanceof Facts && !paragraph.afterBlank();
    }

    private void placeInModule(int i, Paragraph paragraph, ModuleDraft module) {
        var last = module.lastItem();
        var text = paragraph.text();
        if (isPartOfDay(i, text)) {
            module.addBase(ItemDraft.of(text, modules.day(), paragraph.lines()), 0);
        } else if (last == null && !afterRule) {
            module.introduce(text, paragraph.lines(), false);
        } else if (last != null && inEntry && (!paragraph.afterBlank() || skeleton.structureFollows(i))) {
            last.note(text, paragraph.lines(), paragraph.afterBlank());
        } else if (last != null && paragraph.indent() > module.lastIndent() + 1) {
            last.note(text, paragraph.lines(), false);
        } else if (last != null && isLostPoint(i, paragraph)) {
            module.addBase(ItemDraft.of(text, modules.day(), paragraph.lines()), 0);
        } else if (skeleton.structureFollows(i)) {
            module.introduce(text, paragraph.lines(), true);
        } else {
            inEntry = false;
            head.close(text, paragraph.lines(), true);
        }
    }

    /** "Morning: Foundations" above a list holds it. */
    private boolean isPartOfDay(int i, String text) {
        return text.length() <= 80
                && PART_OF_DAY.matcher(text).lookingAt()
                && i + 1 < blocks.size()
                && blocks.get(i + 1) instanceof Point;
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
        var current = modules.current();
        inEntry = false;
        if (section == Section.CLOSING) {
            head.close(point.text(), point.lines(), false);
        } else if (section == Section.SUMMARY || isBeforeModules(i, point)) {
            var facts = current == null ? FactLine.recognise(point.text()) : null;
            if (facts == null || !facts.labelled() || !head.take(facts, point.lines())) {
                head.summarise(point.text(), point.lines(), section == null);
            }
        } else {
            modules.current(point.lines()).addPoint(point, modules.day());
        }
    }

    private boolean isBeforeModules(int i, Point point) {
        return modules.current() == null && skeleton.modulesFollow(i) && !Looks.isTimed(point.text());
    }
}
