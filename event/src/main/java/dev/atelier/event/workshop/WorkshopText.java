package dev.atelier.event.workshop;

import dev.atelier.event.text.Markdown;

/** A workshop with its curriculum as one Markdown text. */
final class WorkshopText {

    private WorkshopText() {}

    static String of(OfferedWorkshops.Text workshop) {
        var about = workshop.about();
        var out = new StringBuilder("# " + Markdown.of(about.title()) + "\n");
        paragraph(out, about.summary());
        if (!about.prerequisites().isBlank()) {
            paragraph(out, "**What you need.** " + about.prerequisites());
        }
        out.append(workshop.modules());
        if (!about.tentativeNote().isBlank()) {
            paragraph(out, "---");
            paragraph(out, about.tentativeNote());
        }
        return out.toString();
    }

    private static void paragraph(StringBuilder out, String text) {
        if (!text.isBlank()) {
            out.append('\n').append(text.strip().replace("\r\n", "\n")).append('\n');
        }
    }
}
