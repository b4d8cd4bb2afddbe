package dev.atelier.learner.credential;

import static dev.atelier.learner.jooq.Tables.CERTIFICATE_REVOCATION;
import static dev.atelier.learner.jooq.Tables.STATUS_ENTRY;
import static dev.atelier.learner.jooq.Tables.STATUS_LIST;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import dev.atelier.learner.door.PublicAddress;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where each certificate has its bit, and which bits are set. */
@Component
@Transactional
public class StatusLists {

    // A list that is so full that a dozen draws find no free place is followed by another.
    private static final int DRAWS = 12;

    private final DSLContext db;
    private final Signing signing;
    private final PublicAddress address;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    StatusLists(DSLContext db, Signing signing, PublicAddress address, InstantSource clock) {
        this.db = db;
        this.signing = signing;
        this.address = address;
        this.clock = clock;
    }

    /** A bit in a list. */
    record Place(int list, int position) {}

    private record Kept(long revision, @Nullable String document, List<Integer> set) {}

    String address(int list) {
        return address.page("/credentials/status/" + list);
    }

    /** The place of a certificate, drawn at random on first use, so that neighbours tell nothing. It is never given again. */
    Place place(UUID certificate) {
        for (var list = newest(); ; list = open()) {
            for (var draw = 0; draw < DRAWS; draw++) {
                db.insertInto(STATUS_ENTRY)
                        .set(STATUS_ENTRY.CERTIFICATE_ID, certificate)
                        .set(STATUS_ENTRY.LIST_ID, list)
                        .set(STATUS_ENTRY.POSITION, random.nextInt(Bits.SIZE))
                        .onConflictDoNothing()
                        .execute();
                var place = db.select(STATUS_ENTRY.LIST_ID, STATUS_ENTRY.POSITION)
                        .from(STATUS_ENTRY)
                        .where(STATUS_ENTRY.CERTIFICATE_ID.eq(certificate))
                        .fetchOptional(mapping(Place::new));
                if (place.isPresent()) {
                    return place.get();
                }
            }
        }
    }

    /** To be called by whoever has written down that a certificate is revoked. */
    public void changed(UUID certificate) {
        db.update(STATUS_LIST)
                .setNull(STATUS_LIST.DOCUMENT)
                .set(STATUS_LIST.REVISION, STATUS_LIST.REVISION.plus(1))
                .where(STATUS_LIST.ID.in(select(STATUS_ENTRY.LIST_ID)
                        .from(STATUS_ENTRY)
                        .where(STATUS_ENTRY.CERTIFICATE_ID.eq(certificate))))
                .execute();
    }

    /** Empty if nobody has that place. */
    @Transactional(readOnly = true)
    Optional<Boolean> isRevoked(Place place) {
        return db.select(field(exists(selectOne()
                        .from(CERTIFICATE_REVOCATION)
                        .where(CERTIFICATE_REVOCATION.CERTIFICATE_ID.eq(STATUS_ENTRY.CERTIFICATE_ID)))))
                .from(STATUS_ENTRY)
                .where(STATUS_ENTRY.LIST_ID.eq(place.list), STATUS_ENTRY.POSITION.eq(place.position))
                .fetchOptional(row -> row.value1());
    }

    /** A list as it is signed and served. */
    Optional<String> document(int list) {
        return db.select(
                        STATUS_LIST.REVISION,
                        STATUS_LIST.DOCUMENT,
                        multiset(select(STATUS_ENTRY.POSITION)
                                        .from(STATUS_ENTRY)
                                        .join(CERTIFICATE_REVOCATION)
                                        .on(CERTIFICATE_REVOCATION.CERTIFICATE_ID.eq(STATUS_ENTRY.CERTIFICATE_ID))
                                        .where(STATUS_ENTRY.LIST_ID.eq(STATUS_LIST.ID)))
                                .convertFrom(rows -> rows.map(row -> row.value1())))
                .from(STATUS_LIST)
                .where(STATUS_LIST.ID.eq(list))
                .fetchOptional(mapping(Kept::new))
                .map(kept -> kept.document == null ? signed(list, kept) : kept.document);
    }

    private String signed(int list, Kept kept) {
        var now = clock.instant();
        var document = signing.statusList(address(list), Bits.encoded(kept.set), now);
        // Whoever revokes meanwhile raises the revision, and this text is kept by nobody.
        db.update(STATUS_LIST)
                .set(STATUS_LIST.DOCUMENT, document)
                .where(STATUS_LIST.ID.eq(list), STATUS_LIST.REVISION.eq(kept.revision))
                .execute();
        return document;
    }

    private int newest() {
        var newest =
                db.select(max(STATUS_LIST.ID)).from(STATUS_LIST).fetchSingle().value1();
        return newest == null ? open() : newest;
    }

    private int open() {
        return db.insertInto(STATUS_LIST)
                .defaultValues()
                .returning(STATUS_LIST.ID)
                .fetchSingle()
                .getId();
    }
}
