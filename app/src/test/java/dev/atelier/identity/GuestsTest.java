package dev.atelier.identity;

import static dev.atelier.identity.jooq.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.WholeHouse;
import dev.atelier.identity.account.People;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.Learners;
import dev.atelier.learner.Newcomers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeHouse
class GuestsTest {

    @Autowired
    Newcomers newcomers;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Learners learners;

    @Autowired
    DSLContext db;

    private final String address = "m" + UUID.randomUUID().toString().replace("-", "") + "@example.org";

    @Test
    void somebodyNewGetsAnAccountOnceAndIsKnownToLearner() {
        assertThat(newcomers.known(List.of(address))).isEmpty();

        var first = newcomers.welcome("Asha Rao", address).orElseThrow();
        assertThat(newcomers.welcome("Another Name", address)).contains(first);

        assertThat(learners.learner(first.id())).contains(first);
        assertThat(newcomers.known(List.of(address)))
                .containsExactly(Map.entry(address, new Newcomers.Known(first.id(), false)));
        assertThat(db.fetchSingle(ACCOUNT, ACCOUNT.ADDRESS.eq(address)).getRoles())
                .as("a list gives no roles")
                .containsExactly("LEARNER");
    }

    @Test
    void aClosedAccountIsNotOpenedByAList() {
        var closed = accounts.open("Bela", address, Set.of());
        people.deactivate(closed.id());

        assertThat(newcomers.welcome("Bela", address)).isEmpty();
        assertThat(newcomers.known(List.of(address)))
                .containsExactly(Map.entry(address, new Newcomers.Known(new LearnerId(closed.id()), true)));
    }

    @Test
    void whatWasTypedIsReadAsAtSignIn() {
        assertThat(newcomers.address(" Asha@Example.ORG ")).contains("asha@example.org");
        assertThat(newcomers.address("asha")).isEmpty();
        assertThat(newcomers.name(" Asha \t Rao ")).contains("Asha Rao");
        assertThat(newcomers.name(" ")).isEmpty();
    }
}
