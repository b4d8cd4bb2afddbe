package dev.atelier.identity.account;

import static dev.atelier.identity.jooq.Tables.ACCOUNT;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;

import dev.atelier.identity.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** Reads and writes accounts, one at a time. */
@Repository
class AccountStore {

    private static final List<Field<?>> FIELDS =
            List.of(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.ADDRESS, ACCOUNT.ROLES, ACCOUNT.DEACTIVATED_AT);

    private final DSLContext db;

    AccountStore(DSLContext db) {
        this.db = db;
    }

    Optional<Account> byId(UUID id) {
        return db.select(FIELDS).from(ACCOUNT).where(ACCOUNT.ID.eq(id)).fetchOptional(AccountStore::account);
    }

    /** Reads an account that is about to change; others who change it wait. */
    Optional<Account> lock(UUID id) {
        return db.select(FIELDS)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id))
                .forUpdate()
                .fetchOptional(AccountStore::account);
    }

    Optional<Account> byAddress(Address address) {
        return db.select(FIELDS)
                .from(ACCOUNT)
                .where(ACCOUNT.ADDRESS.eq(address.value()))
                .fetchOptional(AccountStore::account);
    }

    List<Account> byAddresses(Collection<String> addresses) {
        return db.select(FIELDS)
                .from(ACCOUNT)
                .where(ACCOUNT.ADDRESS.eq(any(addresses.toArray(String[]::new))))
                .fetch(AccountStore::account);
    }

    /** Opens an account, or adds roles to the one that is there; empty if that one is deactivated. */
    Optional<Account> open(FullName name, Address address, Set<Role> roles, Instant now) {
        return db.insertInto(ACCOUNT)
                .set(ACCOUNT.NAME, name.value())
                .set(ACCOUNT.ADDRESS, address.value())
                .set(ACCOUNT.ROLES, array(roles))
                .set(ACCOUNT.CREATED_AT, now.atOffset(ZoneOffset.UTC))
                .onConflict(ACCOUNT.ADDRESS)
                .doUpdate()
                .set(ACCOUNT.ROLES, union(ACCOUNT.ROLES, excluded(ACCOUNT.ROLES)))
                .where(ACCOUNT.DEACTIVATED_AT.isNull())
                .returningResult(FIELDS)
                .fetchOptional(AccountStore::account);
    }

    void signedIn(UUID id, Instant now) {
        db.update(ACCOUNT)
                .set(ACCOUNT.SIGNED_IN_AT, now.atOffset(ZoneOffset.UTC))
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    Optional<Account> rename(UUID id, FullName name) {
        return db.update(ACCOUNT)
                .set(ACCOUNT.NAME, name.value())
                .where(ACCOUNT.ID.eq(id))
                .returningResult(FIELDS)
                .fetchOptional(AccountStore::account);
    }

    /** Refused by the database (account_last_admin) if nobody else could let people in. */
    Optional<Account> roles(UUID id, Set<Role> roles) {
        return db.update(ACCOUNT)
                .set(ACCOUNT.ROLES, array(roles))
                .where(ACCOUNT.ID.eq(id))
                .returningResult(FIELDS)
                .fetchOptional(AccountStore::account);
    }

    /** Refused by the database (account_last_admin) if nobody else could let people in. */
    Optional<Account> deactivate(UUID id, Instant now) {
        return db.update(ACCOUNT)
                .set(ACCOUNT.DEACTIVATED_AT, coalesce(ACCOUNT.DEACTIVATED_AT, now.atOffset(ZoneOffset.UTC)))
                .where(ACCOUNT.ID.eq(id))
                .returningResult(FIELDS)
                .fetchOptional(AccountStore::account);
    }

    Optional<Account> reopen(UUID id) {
        return db.update(ACCOUNT)
                .setNull(ACCOUNT.DEACTIVATED_AT)
                .where(ACCOUNT.ID.eq(id))
                .returningResult(FIELDS)
                .fetchOptional(AccountStore::account);
    }

    private static Field<String[]> union(Field<String[]> some, Field<String[]> others) {
        return field("array(select distinct unnest({0} || {1}) order by 1)", String[].class, some, others);
    }

    /** Always with LEARNER: anyone may take a seat. */
    private static String[] array(Set<Role> roles) {
        return Stream.concat(Stream.of(Role.LEARNER), roles.stream())
                .distinct()
                .sorted()
                .map(Role::name)
                .toArray(String[]::new);
    }

    private static Account account(Record row) {
        return new Account(
                row.get(ACCOUNT.ID),
                row.get(ACCOUNT.NAME),
                row.get(ACCOUNT.ADDRESS),
                Arrays.stream(row.get(ACCOUNT.ROLES)).map(Role::valueOf).collect(Collectors.toSet()),
                row.get(ACCOUNT.DEACTIVATED_AT) != null);
    }
}
