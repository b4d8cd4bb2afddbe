package dev.atelier.event.curriculum;

import dev.atelier.event.page.DraftPage.Fact;
import dev.atelier.event.page.DraftPage.WorkshopCard;
import dev.atelier.event.text.Markdown;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the workshop says of itself, beside its curriculum. */
final class WorkshopCards {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    private WorkshopCards() {}

    static WorkshopCard of(Desk desk) {
        var about = desk.about();
        return new WorkshopCard(
                about.title(),
                Markdown.html(about.summary()),
                Markdown.html(about.prerequisites()),
                about.tentativeNote(),
                facts(desk.said()));
    }

    private static List<Fact> facts(Desk.Said said) {
        var facts = new ArrayList<Fact>();
        if (said.firstDay() != null && said.lastDay() != null) {
            var one = said.firstDay().equals(said.lastDay());
            var days = DAY.format(said.firstDay()) + (one ? "" : " to " + DAY.format(said.lastDay()));
            facts.add(new Fact("When", days));
        }
        if (said.from() != null) {
            var until = said.until() == null ? "" : " to " + TIME.format(said.until());
            facts.add(new Fact("Hours", TIME.format(said.from()) + until));
        }
        if (!said.place().isEmpty()) {
            facts.add(new Fact("Where", said.place()));
        }
        return facts;
    }
}
