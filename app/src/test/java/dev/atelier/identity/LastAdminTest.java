package dev.atelier.identity;

import static dev.atelier.identity.jooq.Tables.ACCESS_TOKEN;
import static dev.atelier.identity.jooq.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.WholeHouse;
import dev.atelier.identity.account.People;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@WholeHouse
class LastAdminTest {

    private static final int ROUNDS = 10;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void guardAgain() {
        db.execute("alter table identity.account enable trigger user");
    }

    @Test
    void ofTwoAdminsWhoDemoteEachOtherOneStays() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            demoteEachOther("enable");
            assertThat(admins()).isEqualTo(1);
        }
    }

    /** The control: counting first is not enough, since each sees the other still there. */
    @Test
    void withoutTheGuardBothGo() throws Exception {
        var lost = 0;
        for (var round = 0; round < ROUNDS; round++) {
            demoteEachOther("disable");
            lost += admins() == 0 ? 1 : 0;
        }
        assertThat(lost).isPositive();
    }

    /** Both look whether an admin remains, meet, and only then write. */
    private void demoteEachOther(String guard) throws Exception {
        db.execute("alter table identity.account disable trigger user");
        db.deleteFrom(ACCESS_TOKEN).execute();
        db.deleteFrom(ACCOUNT).execute();
        var one = admin();
        var other = admin();
        db.execute("alter table identity.account " + guard + " trigger user");
        var meeting = new CyclicBarrier(2);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var who : new UUID[] {one, other}) {
                both.execute(() -> demote(who, meeting));
            }
        }
    }

    private void demote(UUID who, CyclicBarrier meeting) {
        try {
            transaction.executeWithoutResult(change -> {
                assertThat(admins()).isEqualTo(2);
                try {
                    meeting.await(10, TimeUnit.SECONDS);
                } catch (Exception alone) {
                    throw new IllegalStateException(alone);
                }
                people.roles(who, Set.of());
            });
        } catch (org.springframework.dao.DataIntegrityViolationException refused) {
            assertThat(refused).hasMessageContaining("The last admin stays");
        }
    }

    private UUID admin() {
        return accounts.open("Admin", UUID.randomUUID() + "@example.org", Set.of(Role.ADMIN))
                .id();
    }

    private int admins() {
        return db.fetchCount(ACCOUNT, DSL.condition("'ADMIN' = any (roles)"));
    }
}
