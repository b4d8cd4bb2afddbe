package dev.atelier.event.visitor;

import dev.atelier.event.page.AgendaPaper;
import dev.atelier.event.page.AgendaSlot;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The agenda as Markdown (CommonMark), which reads as plain text as well. */
final class AgendaText {

    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_{}\\[\\]<>#|~])");

    private AgendaText() {}

    static String of(AgendaPaper paper) {
        var text = new StringBuilder();
        text.append("# ").append(plain(paper.title())).append("\n\n");
        text.append(plain(paper.when()))
                .append(" (")
                .append(plain(paper.zone()))
                .append(")  \n");
        text.append(plain(paper.where())).append("  \n");
        if (!paper.staff().isEmpty()) {
            text.append("With ").append(plain(paper.staff())).append("  \n");
        }
        text.append("\n**").append(plain(paper.release())).append("**");
        text.append(paper.note().isEmpty() ? "" : ". " + plain(paper.note())).append("\n");
        paper.days().forEach(day -> {
            text.append("\n## ").append(plain(day.day())).append("\n");
            day.slots().forEach(slot -> text.append(slot(slot)));
        });
        return text.append("\n").append(plain(paper.address())).append("\n").toString();
    }

    private static String slot(AgendaSlot slot) {
        var items = slot.items().stream()
                .map(item -> "- %s (%s)\n".formatted(plain(item.title()), item.kind()))
                .collect(Collectors.joining());
        return "\n### %s to %s, %s%s\n%s%s"
                .formatted(
                        slot.clock(),
                        slot.until(),
                        plain(slot.heading()),
                        slot.tentative() ? " (tentative)" : "",
                        slot.where().isEmpty() ? "" : "\n" + plain(slot.where()) + "\n",
                        items.isEmpty() ? "" : "\n" + items);
    }

    private static String plain(String words) {
        return MARKUP.matcher(words).replaceAll("\\\\$1").replaceAll("\\s+", " ");
    }
}
