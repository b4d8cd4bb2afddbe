package dev.atelier.event.outline;

import dev.atelier.event.ItemKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes an outline as Markdown that a person can edit; {@link AgendaReader} reads it back as an equal outline, but for
 * source lines and for what was guessed: what stands written is no guess any more.
 */
final class OutlineMarkdown {
    /** The first line: it tells the reader which rules hold, and the editor what they are. */
    static final String SIGNATURE =
            "<!-- agenda outline: \"## Module KEY: title\", list lines are items, {hands-on, required, day 1,"
                    + " 09:30-10:15, 45 min, speaker \"Name\", room \"Name\"} may end them -->";

    static final String SIGNATURE_START = "<!-- agenda outline:";
    static final String LEFTOVER_START = "<!-- not understood: ";

    private OutlineMarkdown() {}

    static String write(Outline outline) {
        var out = new StringBuilder(SIGNATURE).append('\n');
        if (outline.title() != null) {
            paragraph(out, "# " + Escapes.escape(outline.title().value()));
        }
        facts(out, outline);
        paragraphs(out, "", outline.summary());
        outline.modules().forEach(module -> module(out, module));
        if (!outline.closing().isEmpty()) {
            paragraph(out, "---");
            paragraphs(out, "", outline.closing());
        }
        outline.notUnderstood().stream()
                .filter(leftover -> leftover.why() == Leftover.Why.UNPLACED || leftover.why() == Leftover.Why.LINK)
                .forEach(leftover -> paragraph(out, LEFTOVER_START + Escapes.escape(leftover.text()) + " -->"));
        return out.toString();
    }

    private static void facts(StringBuilder out, Outline outline) {
        var facts = new StringBuilder();
        for (var said : outline.days()) {
            var day = said.value();
            var date = day.date() == null ? "" : " " + day.date();
            var title = day.title().isEmpty() ? "" : " " + Escapes.escape(day.title());
            facts.append("- **Day ")
                    .append(day.number())
                    .append(":**")
                    .append(date)
                    .append(title)
                    .append('\n');
        }
        fact(
                facts,
                "Hours",
                outline.hours() == null ? null : outline.hours().value().written());
        fact(
                facts,
                "Place",
                outline.place() == null ? null : Escapes.escape(outline.place().value()));
        fact(
                facts,
                "Tentative",
                outline.tentative() == null
                        ? null
                        : Escapes.escape(outline.tentative().value()));
        if (!facts.isEmpty()) {
            out.append('\n').append(facts);
        }
    }

    private static void fact(StringBuilder out, String label, @Nullable String value) {
        if (value != null) {
            out.append("- **").append(label).append(":** ").append(value).append('\n');
        }
    }

    private static void module(StringBuilder out, OutlineModule module) {
        var marks = new Marks(null, null, module.slot()).written();
        paragraph(out, "## Module " + module.key() + ": " + Escapes.escape(module.title()) + marks);
        paragraphs(out, "", module.introduction());
        if (!module.items().isEmpty()) {
            out.append('\n');
            module.items().forEach(item -> item(out, item, ""));
        }
    }

    private static void item(StringBuilder out, OutlineItem item, String indent) {
        out.append(indent)
                .append("- ")
                .append(Escapes.escape(item.title()))
                .append(marks(item).written())
                .append('\n');
        if (!item.notes().isEmpty()) {
            paragraphs(out, indent + "  ", item.notes());
            out.append('\n');
        }
        item.items().forEach(sub -> item(out, sub, indent + "  "));
    }

    /** A plain topic needs no mark as long as its words do not suggest anything else. */
    private static Marks marks(OutlineItem item) {
        var timed = item.slot().hours() != null || item.slot().minutes() != null;
        var plain = item.kind() == ItemKind.TOPIC && KindWords.guess(item.title(), timed) == ItemKind.TOPIC;
        var usual = RequiredWords.guess(item.title(), item.kind()) == item.required();
        var shown = (item.required() && !plain) || !usual;
        return new Marks(plain && usual ? null : item.kind(), shown ? item.required() : null, item.slot());
    }

    private static void paragraphs(StringBuilder out, String indent, List<Said<String>> texts) {
        texts.forEach(text -> paragraph(out, indent + Escapes.escape(text.value())));
    }

    private static void paragraph(StringBuilder out, String text) {
        out.append('\n').append(text).append('\n');
    }
}
