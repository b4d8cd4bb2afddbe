package dev.atelier.identity.people;

import static dev.atelier.identity.jooq.Tables.ACCOUNT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import dev.atelier.identity.Role;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Everyone who has an account, by name. */
@Repository
class Directory {

    static final int PAGE = 50;
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 8;
    // As the index account_words has it.
    private static final String WORDS =
            "to_tsvector('simple', account.name || ' ' || translate(account.address, '@.+-_', '     '))";

    /** One person as listed. */
    record Entry(
            UUID id,
            String name,
            String address,
            Set<Role> roles,
            @Nullable Instant signedInAt,
            boolean deactivated) {}

    private final DSLContext db;

    Directory(DSLContext db) {
        this.db = db;
    }

    /** People whose name or address has words that begin so; one more than a page holds if there are more. */
    List<Entry> find(String words, Optional<UUID> after) {
        return entries(matching(words)
                .and(after.map(last -> row(lower(ACCOUNT.NAME), ACCOUNT.ID)
                                .gt(select(lower(ACCOUNT.NAME), ACCOUNT.ID)
                                        .from(ACCOUNT)
                                        .where(ACCOUNT.ID.eq(last))))
                        .orElse(noCondition())));
    }

    Optional<Entry> one(UUID id) {
        return entries(ACCOUNT.ID.eq(id)).stream().findFirst();
    }

    private List<Entry> entries(Condition which) {
        return db.select(
                        ACCOUNT.ID,
                        ACCOUNT.NAME,
                        ACCOUNT.ADDRESS,
                        ACCOUNT.ROLES.convertFrom(Directory::roles),
                        ACCOUNT.SIGNED_IN_AT.convertFrom(Directory::instant),
                        ACCOUNT.DEACTIVATED_AT.isNotNull())
                .from(ACCOUNT)
                .where(which)
                .orderBy(lower(ACCOUNT.NAME), ACCOUNT.ID)
                .limit(PAGE + 1)
                .fetch(mapping(Entry::new));
    }

    private static Condition matching(String words) {
        var query = Arrays.stream(GAPS.split(words.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
        return query.isEmpty()
                ? noCondition()
                : condition("{0} @@ to_tsquery('simple', {1})", field(WORDS, Object.class), val(query));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static Set<Role> roles(String[] names) {
        return Arrays.stream(names).map(Role::valueOf).collect(Collectors.toSet());
    }
}
