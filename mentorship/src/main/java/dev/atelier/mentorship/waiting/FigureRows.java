package dev.atelier.mentorship.waiting;

import static dev.atelier.mentorship.jooq.Tables.COHORT;
import static dev.atelier.mentorship.jooq.Tables.MENTOR;

import dev.atelier.mentorship.waiting.ReviewFigures.By;
import dev.atelier.mentorship.waiting.ReviewFigures.Published;
import dev.atelier.mentorship.waiting.ReviewFigures.Waiting;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what was reviewed and what waits, each with a name; whoever lets somebody wait longest first. */
@Component
class FigureRows {

    static final int MOST = 200;

    private final DSLContext db;
    private final ReviewFigures figures;

    FigureRows(DSLContext db, ReviewFigures figures) {
        this.db = db;
        this.figures = figures;
    }

    /**
     * A cohort or a reviewer.
     *
     * @param id null for what is given to nobody
     */
    record Row(@Nullable UUID id, String name, Optional<Published> published, Optional<Waiting> waiting) {}

    List<Row> of(By by, Optional<UUID> cohort, Instant since, Instant now) {
        var published = figures.published(by, cohort, since);
        var waiting = figures.waiting(by, cohort, now);
        var ids = Stream.concat(
                        published.stream().map(Published::of), waiting.stream().map(Waiting::of))
                .distinct()
                .toList();
        var names = names(by, ids.stream().filter(Objects::nonNull).toList());
        return ids.stream()
                .map(id -> new Row(
                        id,
                        id == null ? "Given to nobody" : Objects.requireNonNullElse(names.get(id), "Somebody"),
                        published.stream().filter(line -> line.of().equals(id)).findFirst(),
                        waiting.stream()
                                .filter(line -> Objects.equals(line.of(), id))
                                .findFirst()))
                .sorted(Comparator.comparing(
                                (Row row) -> row.waiting().map(Waiting::since).orElse(Instant.MAX))
                        .thenComparing(Row::name))
                .limit(MOST)
                .toList();
    }

    private Map<UUID, String> names(By by, Collection<UUID> ids) {
        return switch (by) {
            case COHORT ->
                db.select(COHORT.ID, COHORT.TITLE, COHORT.STARTS_AT)
                        .from(COHORT)
                        .where(COHORT.ID.in(ids))
                        .fetchMap(
                                found -> found.value1(),
                                found -> found.value2() + ", " + found.value3().toLocalDate());
            case REVIEWER ->
                db.select(MENTOR.ID, MENTOR.NAME)
                        .from(MENTOR)
                        .where(MENTOR.ID.in(ids))
                        .fetchMap(MENTOR.ID, MENTOR.NAME);
        };
    }
}
