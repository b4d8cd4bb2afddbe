package dev.atelier.identity.account;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.atelier.learner.OpenSessions;
import java.time.InstantSource;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Sessions as Spring Session keeps them: without a row, whoever was in it has signed out, or was put out. */
@Component
class SessionRows implements OpenSessions {

    private static final Table<?> SESSION = table(name("spring_session"));
    private static final Field<String> ID = field(name("session_id"), String.class);
    private static final Field<Long> EXPIRY = field(name("expiry_time"), Long.class);

    private final DSLContext db;
    private final InstantSource clock;

    SessionRows(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Set<String> among(Set<String> sessions) {
        return db.select(ID)
                .from(SESSION)
                .where(ID.eq(any(sessions.toArray(String[]::new))))
                .and(EXPIRY.gt(clock.millis()))
                .fetchSet(ID);
    }
}
