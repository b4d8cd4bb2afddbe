package dev.atelier.event.workshop;

import static dev.atelier.event.jooq.Tables.WORKSHOP;

import dev.atelier.event.text.PlainWords;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Makes the addresses of workshops from their titles. */
@Component
class Slugs {

    private static final int LONGEST = 70;

    private final DSLContext db;

    Slugs(DSLContext db) {
        this.db = db;
    }

    /** One that no workshop has; whoever takes it must expect that someone was quicker. */
    String free(String title) {
        var words = PlainWords.of(title, LONGEST);
        var first = words.isEmpty() ? "workshop" : words;
        var taken = db.select(WORKSHOP.SLUG)
                .from(WORKSHOP)
                .where(WORKSHOP.SLUG.eq(first).or(WORKSHOP.SLUG.startsWith(first + "-")))
                .fetchSet(WORKSHOP.SLUG);
        var slug = first;
        for (var number = 2; taken.contains(slug); number++) {
            slug = first + "-" + number;
        }
        return slug;
    }
}
