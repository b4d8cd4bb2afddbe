package dev.atelier.kept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.WholeHouse;
import dev.atelier.identity.Accounts;
import dev.atelier.identity.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Spring tells of every commit. */
@WholeHouse
class CommitsTest {

    @Autowired
    Commits commits;

    @Autowired
    Accounts accounts;

    @Test
    void whatThisHouseCommitsIsCounted() {
        var before = commits.soFar();
        accounts.open("Asha Rao", "asha.rao@example.org", Set.of(Role.LEARNER));

        assertThat(commits.soFar()).isGreaterThan(before);
    }
}
