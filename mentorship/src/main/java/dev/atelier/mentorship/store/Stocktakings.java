package dev.atelier.mentorship.store;

import static dev.atelier.mentorship.jooq.Tables.STOCKTAKING;
import static java.time.ZoneOffset.UTC;

import dev.atelier.mentorship.jooq.tables.records.StocktakingRecord;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When the store was compared with the database, by whichever instance, and what was found. */
@Component
class Stocktakings {

    static final Duration SILENT = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(90);

    private final DSLContext db;
    private final InstantSource clock;

    Stocktakings(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Begins one, unless one is under way anywhere, or was begun since a while. */
    @Transactional
    public Optional<UUID> begin(Duration notSince) {
        var now = clock.instant();
        db.execute("lock table mentorship.stocktaking in share row exclusive mode");
        db.deleteFrom(STOCKTAKING)
                .where(STOCKTAKING.BEGUN_AT.lt(now.minus(KEPT).atOffset(UTC)))
                .execute();
        var begun = db.fetchExists(
                STOCKTAKING,
                STOCKTAKING
                        .BEGUN_AT
                        .gt(now.minus(notSince).atOffset(UTC))
                        .or(STOCKTAKING
                                .ENDED_AT
                                .isNull()
                                .and(STOCKTAKING.HEARD_AT.gt(now.minus(SILENT).atOffset(UTC)))));
        return begun
                ? Optional.empty()
                : Optional.ofNullable(db.insertInto(STOCKTAKING)
                        .set(STOCKTAKING.BEGUN_AT, now.atOffset(UTC))
                        .set(STOCKTAKING.HEARD_AT, now.atOffset(UTC))
                        .returning(STOCKTAKING.ID)
                        .fetchSingle(STOCKTAKING.ID));
    }

    void heard(UUID id, Stocktaking.Found found) {
        db.update(STOCKTAKING).set(of(found)).where(STOCKTAKING.ID.eq(id)).execute();
    }

    void ended(UUID id, Stocktaking.@Nullable Found found, @Nullable String problem) {
        var row = found == null ? of() : of(found);
        row.setEndedAt(clock.instant().atOffset(UTC));
        row.setProblem(problem);
        db.update(STOCKTAKING).set(row).where(STOCKTAKING.ID.eq(id)).execute();
    }

    Optional<StocktakingRecord> latest() {
        return db.selectFrom(STOCKTAKING)
                .orderBy(STOCKTAKING.BEGUN_AT.desc())
                .limit(1)
                .fetchOptional();
    }

    private StocktakingRecord of() {
        var row = new StocktakingRecord();
        row.setHeardAt(clock.instant().atOffset(UTC));
        return row;
    }

    private StocktakingRecord of(Stocktaking.Found found) {
        var row = of();
        row.setContents(found.contents());
        row.setBytes(found.bytes());
        row.setMissingCount(found.missing());
        row.setMissing(found.told().stream().map(ContentHash::bytes).toArray(byte[][]::new));
        row.setUnnamedCount(found.unnamed());
        row.setForeignCount(found.foreign());
        return row;
    }
}
