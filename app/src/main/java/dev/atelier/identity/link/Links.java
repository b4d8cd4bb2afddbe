package dev.atelier.identity.link;

import static dev.atelier.identity.jooq.Tables.LINK;

import dev.atelier.identity.Role;
import dev.atelier.identity.account.Address;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

/** The links that were sent and may still be used. */
@Repository
public class Links {

    private static final int MOST_LISTED = 50;

    private final DSLContext db;
    private final InstantSource clock;

    Links(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Writes a link down; false if one with this id is there already, which means that a form came twice. */
    public boolean add(Link link, Token token) {
        return db.insertInto(LINK)
                        .set(LINK.ID, link.id())
                        .set(LINK.TOKEN_HASH, token.hash())
                        .set(LINK.ADDRESS, link.address().value())
                        .set(LINK.NAME, link.name())
                        .set(LINK.DESTINATION, link.destination().path())
                        .set(LINK.ROLE, link.gives().map(Role::name).orElse(null))
                        .set(LINK.INVITED_BY, link.invitedBy().orElse(null))
                        .set(LINK.CREATED_AT, now())
                        .set(LINK.EXPIRES_AT, link.expiresAt().atOffset(ZoneOffset.UTC))
                        .onConflict(LINK.ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    public Optional<Link> find(Token token) {
        return db.selectFrom(LINK).where(LINK.TOKEN_HASH.eq(token.hash())).fetchOptional(Links::link);
    }

    /** Uses a link up. Of any number who try at once, one gets it. */
    public Optional<Link> use(Token token) {
        return db.update(LINK)
                .set(LINK.USED_AT, now())
                .where(LINK.TOKEN_HASH.eq(token.hash()), LINK.USED_AT.isNull(), LINK.EXPIRES_AT.gt(now()))
                .returning()
                .fetchOptional(Links::link);
    }

    /** Invitations that nobody has accepted yet, the newest first, 50 at most. */
    public List<Link> invitations() {
        return db.selectFrom(LINK)
                .where(LINK.ROLE.isNotNull(), LINK.USED_AT.isNull(), LINK.EXPIRES_AT.gt(now()))
                .orderBy(LINK.CREATED_AT.desc())
                .limit(MOST_LISTED)
                .fetch(Links::link);
    }

    /** Takes an invitation back; one that was accepted, or taken back before, stays as it is. */
    public void withdraw(UUID invitation) {
        db.update(LINK)
                .set(LINK.EXPIRES_AT, now())
                .where(LINK.ID.eq(invitation), LINK.ROLE.isNotNull(), LINK.USED_AT.isNull(), LINK.EXPIRES_AT.gt(now()))
                .execute();
    }

    /** Forgets links that ended so long ago; until then they can still say what became of them. */
    public int forget(Duration after) {
        return db.deleteFrom(LINK).where(LINK.EXPIRES_AT.lt(now().minus(after))).execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Link link(Record row) {
        return new Link(
                row.get(LINK.ID),
                new Address(row.get(LINK.ADDRESS)),
                row.get(LINK.NAME),
                new Destination(row.get(LINK.DESTINATION)),
                Optional.ofNullable(row.get(LINK.ROLE)).map(Role::valueOf),
                Optional.ofNullable(row.get(LINK.INVITED_BY)),
                row.get(LINK.EXPIRES_AT).toInstant(),
                row.get(LINK.USED_AT) != null);
    }
}
