package dev.atelier.event.agenda;

import static dev.atelier.event.jooq.Tables.AGENDA_RELEASE;
import static dev.atelier.event.jooq.Tables.COHORT;
import static dev.atelier.event.jooq.Tables.CURRICULUM_ITEM;
import static dev.atelier.event.jooq.Tables.INSTRUCTOR;
import static dev.atelier.event.jooq.Tables.RELEASED_SLOT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.event.CohortId;
import dev.atelier.event.CurriculumFacts;
import dev.atelier.event.InstructorId;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import dev.atelier.event.answer.AgendaReleaseAnswer.AgendaReleaseRow;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Insert;
import org.jooq.Record2;
import org.jooq.SelectField;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** Releases, as they are read and added; they are never changed. */
@Repository
public class Releases {

    private final DSLContext db;

    Releases(DSLContext db) {
        this.db = db;
    }

    /** A release with what its ids and keys stand for. */
    public record Explained(Release release, Legend legend) {}

    /** What a cohort's agenda is now; empty before the first release. One statement. */
    public Optional<Explained> latest(CohortId cohort) {
        return db.select(release(), row(names(), items()).mapping(Legend::new))
                .from(AGENDA_RELEASE)
                .where(AGENDA_RELEASE.COHORT_ID.eq(cohort.value()))
                .orderBy(AGENDA_RELEASE.NUMBER.desc())
                .limit(1)
                .fetchOptional(mapping(Explained::new));
    }

    /** The latest 50 releases, the latest first, and what their ids and keys stand for. One statement. */
    public List<Explained> all(CohortId cohort) {
        return db.select(release(), row(names(), items()).mapping(Legend::new))
                .from(AGENDA_RELEASE)
                .where(AGENDA_RELEASE.COHORT_ID.eq(cohort.value()))
                .orderBy(AGENDA_RELEASE.NUMBER.desc())
                .limit(50)
                .fetch(mapping(Explained::new));
    }

    /** One of all that there ever were. One statement. */
    public Optional<Explained> find(CohortId cohort, int number) {
        return db.select(release(), row(names(), items()).mapping(Legend::new))
                .from(AGENDA_RELEASE)
                .where(AGENDA_RELEASE.COHORT_ID.eq(cohort.value()), AGENDA_RELEASE.NUMBER.eq(number))
                .fetchOptional(mapping(Explained::new));
    }

    /** Releases without their slots, the latest first: at most {@code limit} with numbers below {@code before}. */
    public List<AgendaReleaseRow> rows(CohortId cohort, int before, int limit) {
        return db.select(
                        AGENDA_RELEASE.NUMBER,
                        AGENDA_RELEASE.TENTATIVE,
                        AGENDA_RELEASE.RELEASED_AT.convertFrom(OffsetDateTime::toInstant))
                .from(AGENDA_RELEASE)
                .where(AGENDA_RELEASE.COHORT_ID.eq(cohort.value()), AGENDA_RELEASE.NUMBER.lt(before))
                .orderBy(AGENDA_RELEASE.NUMBER.desc())
                .limit(limit)
                .fetch(mapping(AgendaReleaseRow::new));
    }

    void add(CohortId cohort, Release release, UUID actor) {
        db.insertInto(AGENDA_RELEASE)
                .set(AGENDA_RELEASE.COHORT_ID, cohort.value())
                .set(AGENDA_RELEASE.NUMBER, release.number())
                .set(AGENDA_RELEASE.TENTATIVE, release.tentative())
                .set(AGENDA_RELEASE.ZONE, release.zone().getId())
                .set(AGENDA_RELEASE.RELEASED_AT, release.at().atOffset(ZoneOffset.UTC))
                .set(AGENDA_RELEASE.RELEASED_BY, actor)
                .execute();
        db.batch(release.slots().stream()
                        .map(slot -> insert(cohort.value(), release.number(), slot))
                        .toList())
                .execute();
    }

    private Insert<?> insert(UUID cohort, int number, Slot slot) {
        return db.insertInto(RELEASED_SLOT)
                .set(RELEASED_SLOT.COHORT_ID, cohort)
                .set(RELEASED_SLOT.NUMBER, number)
                .set(RELEASED_SLOT.ID, slot.id())
                .set(RELEASED_SLOT.STARTS_AT, slot.startsAt())
                .set(RELEASED_SLOT.ENDS_AT, slot.endsAt())
                .set(RELEASED_SLOT.TITLE, slot.title())
                .set(RELEASED_SLOT.ROOM, slot.room())
                .set(RELEASED_SLOT.KIND, slot.content().kind().name())
                .set(RELEASED_SLOT.MODULE_KEY, slot.content().module())
                .set(RELEASED_SLOT.ITEM_KEYS, SlotFields.items(slot))
                .set(RELEASED_SLOT.STAFF, SlotFields.staff(slot))
                .set(RELEASED_SLOT.TENTATIVE, slot.tentative());
    }

    private static SelectField<Release> release() {
        return row(
                        AGENDA_RELEASE.NUMBER,
                        AGENDA_RELEASE.TENTATIVE,
                        AGENDA_RELEASE.ZONE.convertFrom(ZoneId::of),
                        AGENDA_RELEASE.RELEASED_AT.convertFrom(OffsetDateTime::toInstant),
                        SlotFields.all(
                                RELEASED_SLOT,
                                field(name(SlotFields.ALIAS, "cohort_id"), SQLDataType.UUID)
                                        .eq(AGENDA_RELEASE.COHORT_ID)
                                        .and(field(name(SlotFields.ALIAS, "number"), SQLDataType.INTEGER)
                                                .eq(AGENDA_RELEASE.NUMBER))))
                .mapping(Release::new);
    }

    private static Field<Map<InstructorId, String>> names() {
        return multiset(select(INSTRUCTOR.ID.convertFrom(InstructorId::new), INSTRUCTOR.NAME)
                        .from(INSTRUCTOR)
                        .where(exists(selectOne()
                                .from(RELEASED_SLOT)
                                .where(
                                        RELEASED_SLOT.COHORT_ID.eq(AGENDA_RELEASE.COHORT_ID),
                                        RELEASED_SLOT.NUMBER.eq(AGENDA_RELEASE.NUMBER),
                                        INSTRUCTOR.ID.eq(any(RELEASED_SLOT.STAFF))))))
                .convertFrom(rows -> rows.intoMap(Record2::value1, Record2::value2));
    }

    /** The items that the pinned curriculum has now; what left it keeps its slot's title. */
    private static Field<Map<ItemKey, CurriculumFacts.Item>> items() {
        return multiset(select(
                                CURRICULUM_ITEM.KEY.convertFrom(ItemKey::new),
                                CURRICULUM_ITEM.TITLE,
                                CURRICULUM_ITEM.KIND.convertFrom(ItemKind::valueOf),
                                CURRICULUM_ITEM.REQUIRED)
                        .from(CURRICULUM_ITEM)
                        .join(COHORT)
                        .on(COHORT.CURRICULUM_ID.eq(CURRICULUM_ITEM.CURRICULUM_ID))
                        .where(COHORT.ID.eq(AGENDA_RELEASE.COHORT_ID)))
                .convertFrom(rows -> rows
                        .map(mapping((key, title, kind, required) ->
                                new CurriculumFacts.Item(key, title, kind, required, List.of())))
                        .stream()
                        .collect(Collectors.toMap(CurriculumFacts.Item::key, item -> item)));
    }
}
