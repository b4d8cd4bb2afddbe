package dev.atelier.mentorship.showcase;

import static dev.atelier.mentorship.jooq.Tables.EXHIBIT;
import static dev.atelier.mentorship.jooq.Tables.EXHIBIT_IMAGE;
import static dev.atelier.mentorship.jooq.Tables.PARTICIPANT;

import dev.atelier.mentorship.store.ContentHash;
import dev.atelier.mentorship.store.Naming;
import dev.atelier.mentorship.store.NamingColumns;
import dev.atelier.mentorship.store.NamingColumns.Column;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Copies of images that are shown, whole and made small. */
@Component
class NamedExhibits implements Naming {

    private static final int FEW = 5;

    private final DSLContext db;
    private final NamingColumns columns;

    NamedExhibits(DSLContext db) {
        this.db = db;
        this.columns = new NamingColumns(
                db, new Column(EXHIBIT_IMAGE.CONTENT, EXHIBIT_IMAGE.SIZE), new Column(EXHIBIT_IMAGE.SMALL, null));
    }

    @Override
    public Set<ContentHash> among(Collection<ContentHash> some) {
        return columns.among(some);
    }

    @Override
    public List<Named> after(@Nullable ContentHash last, int most) {
        return columns.after(last, most);
    }

    @Override
    public List<String> called(ContentHash hash) {
        return db.select(EXHIBIT.TITLE, PARTICIPANT.NAME)
                .from(EXHIBIT_IMAGE)
                .join(EXHIBIT)
                .on(EXHIBIT.ID.eq(EXHIBIT_IMAGE.EXHIBIT_ID))
                .join(PARTICIPANT)
                .on(PARTICIPANT.ID.eq(EXHIBIT.LEARNER_ID))
                .where(EXHIBIT_IMAGE.CONTENT.eq(hash.bytes()).or(EXHIBIT_IMAGE.SMALL.eq(hash.bytes())))
                .orderBy(EXHIBIT.ID)
                .limit(FEW)
                .fetch(row -> "A copy shown in " + row.value1() + " by " + row.value2());
    }
}
