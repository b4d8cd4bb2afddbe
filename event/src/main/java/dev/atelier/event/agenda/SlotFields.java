package dev.atelier.event.agenda;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import dev.atelier.event.InstructorId;
import dev.atelier.event.ItemKey;
import dev.atelier.event.ItemKind;
import dev.atelier.event.agenda.Slot.Content;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Slots as they are read, from a draft or from a release: the columns are the same. */
final class SlotFields {

    static final String ALIAS = "slot";

    private static final Field<LocalDateTime> STARTS = field(name(ALIAS, "starts_at"), SQLDataType.LOCALDATETIME);

    private SlotFields() {}

    static Field<List<Slot>> all(Table<?> slots, Condition which) {
        return multiset(select(
                                field(name(ALIAS, "id"), SQLDataType.UUID),
                                STARTS,
                                field(name(ALIAS, "ends_at"), SQLDataType.LOCALDATETIME),
                                field(name(ALIAS, "title"), SQLDataType.CLOB),
                                field(name(ALIAS, "room"), SQLDataType.CLOB),
                                content(),
                                field(name(ALIAS, "staff"), SQLDataType.UUID.array())
                                        .convertFrom(ids -> Stream.of(ids)
                                                .map(InstructorId::new)
                                                .toList()),
                                field(name(ALIAS, "tentative"), SQLDataType.BOOLEAN))
                        .from(slots.as(ALIAS))
                        .where(which)
                        .orderBy(STARTS, field(name(ALIAS, "room")), field(name(ALIAS, "id"))))
                .convertFrom(rows -> rows.map(mapping(Slot::new)));
    }

    private static SelectField<Content> content() {
        return row(
                        field(name(ALIAS, "kind"), SQLDataType.CLOB).convertFrom(ItemKind::valueOf),
                        field(name(ALIAS, "module_key"), SQLDataType.CLOB),
                        field(name(ALIAS, "item_keys"), SQLDataType.CLOB.array())
                                .convertFrom(keys ->
                                        Stream.of(keys).map(ItemKey::new).toList()))
                .mapping(Content::new);
    }

    static UUID[] staff(Slot slot) {
        return slot.staff().stream().map(InstructorId::value).toArray(UUID[]::new);
    }

    static String[] items(Slot slot) {
        return slot.content().items().stream().map(ItemKey::value).toArray(String[]::new);
    }
}
