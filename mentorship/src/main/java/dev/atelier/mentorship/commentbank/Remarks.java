package dev.atelier.mentorship.commentbank;

import static dev.atelier.mentorship.jooq.Tables.REMARK;
import static dev.atelier.mentorship.jooq.Tables.REMARK_USE;
import static java.time.ZoneOffset.UTC;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The comment bank: each reviewer's own remarks, and those that the staff of a workshop shares. */
@Component
public class Remarks {

    static final int MOST = 500;
    private static final int PAGE = 100;

    private final DSLContext db;
    private final InstantSource clock;

    Remarks(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A remark as it is to be kept. */
    public record Wish(UUID id, UUID workshop, @Nullable String item, String words, boolean shared) {}

    /** What became of it. */
    public enum Kept {
        KEPT,
        /** The same words are there already, for the same. */
        THERE,
        FULL
    }

    /** What one may put into a review of this workshop and item, the most used first; at most 100. */
    public List<Remark> fitting(UUID person, UUID workshop, @Nullable String item, String search) {
        var general = REMARK.ITEM_KEY.isNull();
        var about = item == null ? general : general.or(REMARK.ITEM_KEY.eq(item));
        return find(
                person,
                about.and(REMARK.WORKSHOP_ID
                        .eq(workshop)
                        .and(mayUse(person))
                        // One's own that are about any work, of whatever workshop.
                        .or(REMARK.WRITER_ID.eq(person).and(general))),
                search);
    }

    /** All of one's own, and those that the staff of these workshops shares; at most 100. */
    List<Remark> all(UUID person, Collection<UUID> workshops, String search) {
        return find(
                person,
                REMARK.WRITER_ID.eq(person).or(REMARK.SHARED.isTrue().and(REMARK.WORKSHOP_ID.in(workshops))),
                search);
    }

    /** One's own. */
    public Optional<Remark> own(UUID person, UUID id) {
        return find(person, REMARK.WRITER_ID.eq(person).and(REMARK.ID.eq(id)), "").stream()
                .findFirst();
    }

    private List<Remark> find(UUID person, Condition which, String search) {
        var uses = field(selectCount().from(REMARK_USE).where(REMARK_USE.REMARK_ID.eq(REMARK.ID)));
        return db.select(REMARK.ID, REMARK.WORKSHOP_ID, REMARK.ITEM_KEY, REMARK.WORDS, REMARK.SHARED, own(person), uses)
                .from(REMARK)
                .where(which)
                .and(says(search))
                .orderBy(uses.desc(), REMARK.AT.desc(), REMARK.ID)
                .limit(PAGE)
                .fetch(mapping(Remark::new));
    }

    private static Field<Boolean> own(UUID person) {
        return field(REMARK.WRITER_ID.eq(person));
    }

    private static Condition mayUse(UUID person) {
        return REMARK.SHARED.isTrue().or(REMARK.WRITER_ID.eq(person));
    }

    /** Each word of the search stands somewhere. */
    private static Condition says(String search) {
        return Stream.of(search.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .limit(8)
                .map(REMARK.WORDS::containsIgnoreCase)
                .reduce(noCondition(), Condition::and);
    }

    /** Keeps a new one, or what has become of one's own with this id. Somebody else's is never touched. */
    @Transactional
    public Kept keep(UUID person, Wish wish) {
        db.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val("comment bank of " + person));
        var mine = REMARK.WRITER_ID.eq(person);
        var same = REMARK.WORKSHOP_ID
                .eq(wish.workshop())
                .and(REMARK.ITEM_KEY.isNotDistinctFrom(wish.item()))
                .and(REMARK.WORDS.eq(wish.words()))
                .and(REMARK.ID.ne(wish.id()));
        if (db.fetchExists(REMARK, mine.and(same))) {
            return Kept.THERE;
        }
        if (!db.fetchExists(REMARK, REMARK.ID.eq(wish.id())) && db.fetchCount(REMARK, mine) >= MOST) {
            return Kept.FULL;
        }
        db.insertInto(REMARK)
                .values(
                        wish.id(),
                        person,
                        wish.workshop(),
                        wish.item(),
                        wish.words(),
                        wish.shared(),
                        clock.instant().atOffset(UTC))
                .onConflict(REMARK.ID)
                .doUpdate()
                .set(REMARK.WORKSHOP_ID, wish.workshop())
                .set(REMARK.ITEM_KEY, wish.item())
                .set(REMARK.WORDS, wish.words())
                .set(REMARK.SHARED, wish.shared())
                .where(mine)
                .execute();
        return Kept.KEPT;
    }

    @Transactional
    public void remove(UUID person, UUID id) {
        db.deleteFrom(REMARK)
                .where(REMARK.ID.eq(id), REMARK.WRITER_ID.eq(person))
                .execute();
    }

    /** Counts that a remark was put into a review of this round; once for each round. */
    @Transactional
    public void used(Remark remark, UUID round) {
        db.insertInto(REMARK_USE)
                .values(remark.id(), round)
                .onConflictDoNothing()
                .execute();
    }
}
