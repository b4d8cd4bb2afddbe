package dev.atelier.identity.account;

import static dev.atelier.identity.jooq.Tables.ACCOUNT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;

import dev.atelier.event.Admins;
import dev.atelier.identity.Role;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Tells the rest of the house who runs it. */
@Repository
class KnownAdmins implements Admins {

    private final DSLContext db;

    KnownAdmins(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Admin> all() {
        return db.select(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.ADDRESS)
                .from(ACCOUNT)
                .where(inline(Role.ADMIN.name()).eq(any(ACCOUNT.ROLES)), ACCOUNT.DEACTIVATED_AT.isNull())
                .orderBy(ACCOUNT.ID)
                .fetch(mapping(Admin::new));
    }
}
