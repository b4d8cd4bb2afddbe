package dev.atelier.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.delivery.Verdict.Deferred;
import dev.atelier.delivery.Verdict.Refused;
import dev.atelier.delivery.Verdict.Unclear;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {

    @ParameterizedTest
    @CsvSource({
        "421, later", "450, later", "451, later", "452, later",
        "550, never", "552, never", "553, never", "554, never",
        "530, later", "534, later", "535, later", "538, later"
    })
    void anAnswerMeansLaterOrNever(int code, String expected) {
        assertThat(Answers.judged(code, "words"))
                .isInstanceOf(expected.equals("later") ? Deferred.class : Refused.class);
    }

    @Test
    void onlySilenceAfterTheWholeMailIsUnclear() {
        var silence = new MessagingException("Exception reading response");
        assertThat(Answers.to(silence, true)).isInstanceOf(Unclear.class);
        assertThat(Answers.to(silence, false)).isInstanceOf(Deferred.class);
    }

    @ParameterizedTest
    @CsvSource({"550 5.1.1 no such user, true", "550 5.1.10 null mx, true", "550 5.7.1 spam, false", "554 no, false"})
    void aDeadMailboxIsToldFromARefusedText(String answer, boolean dead) {
        assertThat(new Refused(answer).noSuchMailbox()).isEqualTo(dead);
    }

    @Property
    void oneWaitsLongerEachTimeAndNeverMoreThanEighteenMinutes(@ForAll @IntRange(min = 1) int attempts) {
        var wait = Backoff.after(attempts, RandomGenerator.getDefault());
        assertThat(wait).isBetween(Duration.ofSeconds(12), Duration.ofMinutes(18));
        if (attempts < 6) {
            assertThat(Backoff.after(attempts + 1, RandomGenerator.getDefault()))
                    .isGreaterThan(wait);
        }
    }
}
