package dev.atelier.learner.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final Condition MET = new Condition("Being there", true, "here on 5 August 2023");
    private static final Condition MISSING = new Condition("Set-up", false, "set-up, not done yet");

    @Test
    void whoeverMetAllGetsItWhenTheCohortIsCompleted() {
        assertThat(of(false, MET)).isEqualTo(new Eligibility.AfterTheEnd());
        assertThat(of(true, MET)).isEqualTo(new Eligibility.OnItsWay());
    }

    @Test
    void whatIsMissingIsNamed() {
        var notYet = of(true, MET, MISSING);
        assertThat(notYet).isEqualTo(new Eligibility.NotYet(true, List.of(MISSING)));
        assertThat(notYet.toStaff()).isEqualTo("no certificate yet: Set-up: set-up, not done yet");
        assertThat(notYet.toLearner()).startsWith("One thing is missing").contains("follows by itself");
        assertThat(of(false, MISSING).toLearner()).contains("There is still time");
    }

    @Test
    void whatIsIssuedStaysIssued() {
        var id = UUID.randomUUID();
        assertThat(Eligibility.of(true, List.of(MISSING), Optional.of(new Held(id, false))))
                .isEqualTo(new Eligibility.Issued(id));
        assertThat(Eligibility.of(true, List.of(MET), Optional.of(new Held(id, true))))
                .isEqualTo(new Eligibility.Revoked(id));
    }

    private static Eligibility of(boolean completed, Condition... conditions) {
        return Eligibility.of(completed, List.of(conditions), Optional.empty());
    }
}
