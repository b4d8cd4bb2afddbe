package dev.atelier.identity.token;

import static dev.atelier.identity.jooq.Tables.ACCESS_TOKEN;
import static dev.atelier.identity.jooq.Tables.ACCOUNT;
import static org.jooq.impl.DSL.least;

import dev.atelier.gateway.AccessTokens;
import dev.atelier.identity.Role;
import dev.atelier.identity.SignedIn;
import dev.atelier.identity.link.Token;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The access tokens of everybody, by their hashes. */
@Repository
class KeptTokens implements AccessTokens {

    /** Good ones that one person may have. */
    static final int MOST = 20;

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(30);

    private final DSLContext db;
    private final InstantSource clock;

    KeptTokens(DSLContext db, InstantSource clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What came of making one. */
    enum Made {
        MADE,
        /** The same form came before; what it made was shown then. */
        BEFORE,
        TOO_MANY
    }

    /** Two forms of one person at the same moment wait for one another, so that the limit holds. */
    @Transactional
    public Made make(UUID person, TokenForm form, Token secret) {
        db.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(person))
                .forUpdate()
                .execute();
        if (db.fetchExists(ACCESS_TOKEN, ACCESS_TOKEN.ID.eq(form.id()))) {
            return Made.BEFORE;
        }
        if (db.fetchCount(ACCESS_TOKEN, ACCESS_TOKEN.PERSON.eq(person).and(isGood())) >= MOST) {
            return Made.TOO_MANY;
        }
        var expiresAt = form.expiresAt(clock.instant());
        db.insertInto(ACCESS_TOKEN)
                .set(ACCESS_TOKEN.ID, form.id())
                .set(ACCESS_TOKEN.PERSON, person)
                .set(ACCESS_TOKEN.NAME, form.name())
                .set(ACCESS_TOKEN.TOKEN_HASH, secret.hash())
                .set(ACCESS_TOKEN.WRITES, form.writes())
                .set(ACCESS_TOKEN.CREATED_AT, now())
                .set(ACCESS_TOKEN.EXPIRES_AT, expiresAt == null ? null : expiresAt.atOffset(ZoneOffset.UTC))
                .execute();
        return Made.MADE;
    }

    /** Those that are good, the newest first. */
    List<AccessToken> of(UUID person) {
        return db.selectFrom(ACCESS_TOKEN)
                .where(ACCESS_TOKEN.PERSON.eq(person), isGood())
                .orderBy(ACCESS_TOKEN.CREATED_AT.desc(), ACCESS_TOKEN.ID)
                .limit(MOST)
                .fetch(KeptTokens::token);
    }

    /** One's own only; one that is not good any more stays as it is. */
    void revoke(UUID person, UUID token) {
        db.update(ACCESS_TOKEN)
                .set(ACCESS_TOKEN.REVOKED_AT, now())
                .where(ACCESS_TOKEN.ID.eq(token), ACCESS_TOKEN.PERSON.eq(person), ACCESS_TOKEN.REVOKED_AT.isNull())
                .execute();
    }

    @Override
    public Optional<Bearer> bearer(String shown) {
        if (!shown.startsWith(AccessToken.PREFIX)) {
            return Optional.empty();
        }
        var bearer = db.select(ACCESS_TOKEN.ID, ACCESS_TOKEN.WRITES, ACCESS_TOKEN.LAST_USED_AT)
                .select(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.ROLES)
                .from(ACCESS_TOKEN)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ACCESS_TOKEN.PERSON))
                .where(ACCESS_TOKEN.TOKEN_HASH.eq(new Token(shown).hash()), isGood(), ACCOUNT.DEACTIVATED_AT.isNull())
                .fetchOptional();
        bearer.ifPresent(this::used);
        return bearer.map(KeptTokens::bearer);
    }

    /** Written once a minute at the most, so that calls cost no write. */
    private void used(Record bearer) {
        var last = bearer.get(ACCESS_TOKEN.LAST_USED_AT);
        var minute = now().minusMinutes(1);
        if (last == null || !last.isAfter(minute)) {
            db.update(ACCESS_TOKEN)
                    .set(ACCESS_TOKEN.LAST_USED_AT, now())
                    .where(ACCESS_TOKEN.ID.eq(bearer.get(ACCESS_TOKEN.ID)))
                    .and(ACCESS_TOKEN.LAST_USED_AT.isNull().or(ACCESS_TOKEN.LAST_USED_AT.le(minute)))
                    .execute();
        }
    }

    @Scheduled(fixedDelayString = "PT6H")
    void forget() {
        db.deleteFrom(ACCESS_TOKEN)
                .where(least(ACCESS_TOKEN.EXPIRES_AT, ACCESS_TOKEN.REVOKED_AT).lt(now().minus(FORGOTTEN_AFTER)))
                .execute();
    }

    private Condition isGood() {
        return ACCESS_TOKEN
                .REVOKED_AT
                .isNull()
                .and(ACCESS_TOKEN.EXPIRES_AT.isNull().or(ACCESS_TOKEN.EXPIRES_AT.gt(now())));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Bearer bearer(Record found) {
        var roles = Arrays.stream(found.get(ACCOUNT.ROLES)).map(Role::valueOf).collect(Collectors.toSet());
        return new Bearer(
                found.get(ACCESS_TOKEN.ID),
                new SignedIn(found.get(ACCOUNT.ID), found.get(ACCOUNT.NAME), roles),
                found.get(ACCESS_TOKEN.WRITES));
    }

    private static AccessToken token(Record found) {
        var expires = found.get(ACCESS_TOKEN.EXPIRES_AT);
        var used = found.get(ACCESS_TOKEN.LAST_USED_AT);
        return new AccessToken(
                found.get(ACCESS_TOKEN.ID),
                found.get(ACCESS_TOKEN.NAME),
                found.get(ACCESS_TOKEN.WRITES),
                found.get(ACCESS_TOKEN.CREATED_AT).toInstant(),
                expires == null ? null : expires.toInstant(),
                used == null ? null : used.toInstant());
    }
}
