package dev.atelier.event.curriculum;

import dev.atelier.event.ItemKind;
import dev.atelier.event.outline.Leftover;
import dev.atelier.event.outline.Outline;
import dev.atelier.event.outline.OutlineItem;
import dev.atelier.event.outline.OutlineModule;
import dev.atelier.event.outline.Said;
import dev.atelier.event.text.Markdown;
import dev.atelier.event.text.Shortened;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes a draft of what was read from an agenda text. */
final class DraftFromOutline {

    private final ItemKeys keys = new ItemKeys(new TreeSet<>());
    private final Set<String> moduleKeys = new HashSet<>();

    private DraftFromOutline() {}

    static Draft of(Outline outline) {
        return new DraftFromOutline().draft(outline);
    }

    private Draft draft(Outline outline) {
        outline.modules().forEach(module -> moduleKeys.add(module.key()));
        return new Draft(
                outline.modules().stream().map(this::module).toList(),
                outline.notUnderstood().stream().map(DraftFromOutline::left).toList(),
                Set.of());
    }

    private CurriculumModule module(OutlineModule module) {
        var items = new ArrayList<CurriculumItem>();
        module.items().forEach(item -> add(item, 0, items));
        return new CurriculumModule(
                module.repeatsKey() ? freeKey(module.key()) : module.key(),
                Shortened.to(CurriculumModule.LONGEST_TITLE, module.title()),
                Shortened.to(CurriculumModule.LONGEST_INTRODUCTION, markdown(module.introduction())),
                items,
                module.repeatsKey() ? module.key() : "",
                new Origin(module.lines(), module.guessed(), ""),
                Timing.of(module.slot()));
    }

    private void add(OutlineItem item, int depth, List<CurriculumItem> items) {
        var title = Shortened.to(CurriculumItem.LONGEST_TITLE, item.title());
        // A topic is what anything is whose words suggest nothing else, so nobody needs to confirm it.
        var guessed = item.kindGuessed() && item.kind() != ItemKind.TOPIC;
        var rest = title.equals(item.title()) ? "" : item.title() + "\n\n";
        items.add(new CurriculumItem(
                keys.next(title),
                depth,
                title,
                item.kind(),
                item.required(),
                Shortened.to(CurriculumItem.LONGEST_NOTE, rest + paragraphs(item.notes())),
                new Origin(item.lines(), guessed, ""),
                Timing.of(item.slot())));
        item.items().forEach(part -> add(part, depth + 1, items));
    }

    private String freeKey(String key) {
        for (var number = 2; ; number++) {
            if (moduleKeys.add(key + "-" + number)) {
                return key + "-" + number;
            }
        }
    }

    private static String paragraphs(List<Said<String>> said) {
        return said.stream().map(Said::value).collect(Collectors.joining("\n\n"));
    }

    private static String markdown(List<Said<String>> said) {
        return said.stream().map(Said::value).map(Markdown::of).collect(Collectors.joining("\n\n"));
    }

    private static LeftLine left(Leftover leftover) {
        return switch (leftover.why()) {
            case UNPLACED -> new LeftLine(leftover.text(), leftover.lines(), "", LeftLine.State.OPEN);
            case LINK -> leftOut(leftover, "the words of a link");
            case PAGE_NUMBER -> leftOut(leftover, "a page number");
            case REPEATED_LINE -> leftOut(leftover, "a line that every page repeats");
            case STRUCTURE -> leftOut(leftover, "a line that only parts others");
            case COMMENT -> leftOut(leftover, "a comment");
            case LETTER -> leftOut(leftover, "words of a letter");
        };
    }

    private static LeftLine leftOut(Leftover leftover, String why) {
        return new LeftLine(leftover.text(), leftover.lines(), why, LeftLine.State.LEFT_OUT);
    }
}
