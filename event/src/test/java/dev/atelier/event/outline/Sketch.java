package dev.atelier.event.outline;

import dev.atelier.event.ItemKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An outline in a few signs, for tests: {@code # title}, {@code ~ summary}, {@code = closing}, {@code ? leftover}, {@code *} for a guessed key. */
final class Sketch {
    private final StringBuilder out = new StringBuilder();

    private Sketch() {}

    static String of(Outline outline) {
        var sketch = new Sketch();
        sketch.said("# ", outline.title());
        outline.days()
                .forEach(day -> sketch.line("day " + day.value().number() + " "
                        + day.value().date() + " " + day.value().title()));
        sketch.line(
                "hours ",
                outline.hours() == null ? null : outline.hours().value().written());
        sketch.said("place ", outline.place());
        outline.summary().forEach(said -> sketch.said("~ ", said));
        outline.modules().forEach(sketch::module);
        sketch.said("! ", outline.tentative());
        outline.closing().forEach(said -> sketch.said("= ", said));
        outline.notUnderstood().forEach(left -> sketch.line("? " + left.why() + " " + left.text()));
        return sketch.out.toString();
    }

    private void module(OutlineModule module) {
        line(module.key() + (module.guessed() ? "*" : "") + (module.repeatsKey() ? " again" : "") + ": "
                + module.title() + new Marks(null, null, module.slot()).written());
        module.introduction().forEach(said -> said("  > ", said));
        items(module.items(), "  ");
    }

    private void items(List<OutlineItem> items, String indent) {
        for (var item : items) {
            var kind = item.kind() == ItemKind.TOPIC ? null : item.kind();
            var required = item.required() == item.kind().requiredByDefault() ? null : (Boolean) item.required();
            line(indent + "- " + item.title() + new Marks(kind, required, item.slot()).written());
            item.notes().forEach(said -> said(indent + "  > ", said));
            items(item.items(), indent + "  ");
        }
    }

    private void said(String sign, @Nullable Said<String> said) {
        line(sign, said == null ? null : said.value());
    }

    private void line(String sign, @Nullable String text) {
        if (text != null) {
            line(sign + text);
        }
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
