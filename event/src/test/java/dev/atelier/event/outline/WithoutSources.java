package dev.atelier.event.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An outline as what it says alone: without source lines, guesses and leftovers. */
final class WithoutSources {
    private static final SourceLines LINE = SourceLines.at(1);

    private WithoutSources() {}

    static Outline of(Outline outline) {
        return new Outline(
                said(outline.title()),
                all(outline.days()),
                said(outline.hours()),
                said(outline.place()),
                all(outline.summary()),
                outline.modules().stream().map(WithoutSources::module).toList(),
                said(outline.tentative()),
                all(outline.closing()),
                List.of());
    }

    private static OutlineModule module(OutlineModule module) {
        return new OutlineModule(
                module.key(),
                module.title(),
                module.slot(),
                all(module.introduction()),
                items(module.items()),
                false,
                false,
                LINE);
    }

    private static List<OutlineItem> items(List<OutlineItem> items) {
        return items.stream()
                .map(item -> new OutlineItem(
                        item.title(),
                        item.kind(),
                        false,
                        item.required(),
                        false,
                        item.slot(),
                        all(item.notes()),
                        items(item.items()),
                        LINE))
                .toList();
    }

    private static <T> List<Said<T>> all(List<Said<T>> said) {
        return said.stream().map(one -> new Said<>(one.value(), LINE, false)).toList();
    }

    private static <T> @Nullable Said<T> said(@Nullable Said<T> said) {
        return said == null ? null : new Said<>(said.value(), LINE, false);
    }
}
