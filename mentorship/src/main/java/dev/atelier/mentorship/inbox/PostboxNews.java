package dev.atelier.mentorship.inbox;

import static dev.atelier.mentorship.jooq.Tables.POSTBOX;

import dev.atelier.mentorship.page.HeldMailsPage.Postbox;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** How it stands with the mailboxes that mail is fetched from, for those who look after mail. */
@Component
class PostboxNews {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEE d MMM uuuu, H:mm 'UTC'", Locale.UK);

    private final DSLContext db;

    PostboxNews(DSLContext db) {
        this.db = db;
    }

    List<Postbox> all() {
        return db.select(POSTBOX.NAME, POSTBOX.TROUBLE, POSTBOX.TROUBLED_SINCE, POSTBOX.LOOKED_AT, POSTBOX.PASSED_OVER)
                .from(POSTBOX)
                .where(POSTBOX.TROUBLED_SINCE.isNotNull().or(POSTBOX.LOOKED_AT.isNotNull()))
                .orderBy(POSTBOX.NAME)
                .fetch(found -> found.value3() == null
                        ? new Postbox(well(found.value1(), found.value4().toInstant(), found.value5()), false)
                        : new Postbox(
                                "No mail is fetched from " + found.value1() + " since "
                                        + when(found.value3().toInstant()) + ": " + found.value2() + ".",
                                true));
    }

    private static String well(String name, Instant lookedAt, long passedOver) {
        return "Mail is fetched from " + name + ", where Atelier looked last on " + when(lookedAt)
                + (passedOver == 0 ? "." : "; mails there that are for nobody here: " + passedOver + ".");
    }

    private static String when(Instant moment) {
        return WORDS.format(moment.atOffset(ZoneOffset.UTC));
    }
}
