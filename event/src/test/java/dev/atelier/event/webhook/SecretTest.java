package dev.atelier.event.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretTest {

    /** The vector that the reference implementations of Standard Webhooks are tested with. */
    @Test
    void itSignsLikeTheReference() {
        var secret = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.signature("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void eachSecretThatIsGoodSigns() {
        var now = Secret.random();
        var former = Secret.random();
        var message = UUID.randomUUID();
        var at = Instant.ofEpochSecond(1_700_000_000);
        assertThat(Secret.signatures(List.of(now, former), message, at, "{}").split(" "))
                .containsExactly(
                        now.signature(message.toString(), 1_700_000_000, "{}"),
                        former.signature(message.toString(), 1_700_000_000, "{}"));
    }

    @Test
    void noTwoAreAlikeAndNoneIsSaidByAccident() {
        var secret = Secret.random();
        assertThat(secret.written())
                .matches("whsec_[A-Za-z0-9+/]{43}=")
                .isNotEqualTo(Secret.random().written());
        assertThat("A log says " + secret).doesNotContain(secret.written());
    }
}
