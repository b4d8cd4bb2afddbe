package dev.atelier.event.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The source lines of every part of an outline. */
final class OutlineLines {
    private final List<SourceLines> all = new ArrayList<>();

    private OutlineLines() {}

    static List<SourceLines> of(Outline outline) {
        var lines = new OutlineLines();
        lines.add(outline.title());
        outline.days().forEach(lines::add);
        lines.add(outline.hours());
        lines.add(outline.place());
        outline.summary().forEach(lines::add);
        lines.add(outline.tentative());
        outline.closing().forEach(lines::add);
        outline.notUnderstood().forEach(leftover -> lines.all.add(leftover.lines()));
        for (var module : outline.modules()) {
            lines.all.add(module.lines());
            module.introduction().forEach(lines::add);
            module.items().forEach(lines::add);
        }
        return lines.all;
    }

    private void add(@Nullable Said<?> said) {
        if (said != null) {
            all.add(said.lines());
        }
    }

    private void add(OutlineItem item) {
        all.add(item.lines());
        item.notes().forEach(this::add);
        item.items().forEach(this::add);
    }
}
