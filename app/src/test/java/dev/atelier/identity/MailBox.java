package dev.atelier.identity;

import static dev.atelier.delivery.jooq.Tables.DISPATCH;
import static dev.atelier.delivery.jooq.Tables.MAIL;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.DSLContext;

/** What waits in the outbox for one address. */
record MailBox(DSLContext db, String address) {

    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]{43})");

    List<String> mails() {
        return db.select(MAIL.RAW)
                .from(MAIL)
                .join(DISPATCH)
                .on(DISPATCH.MAIL_ID.eq(MAIL.ID))
                .where(DISPATCH.RECIPIENT.eq(address))
                .orderBy(DISPATCH.ID)
                .fetch(row -> new String(row.value1(), StandardCharsets.UTF_8));
    }

    /** The token in the newest mail. */
    String token() {
        var found = TOKEN.matcher(mails().getLast());
        if (!found.find()) {
            throw new AssertionError("No link in the mail");
        }
        return found.group(1);
    }
}
