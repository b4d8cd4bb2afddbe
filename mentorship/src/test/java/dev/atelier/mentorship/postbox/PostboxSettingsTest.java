package dev.atelier.mentorship.postbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atelier.mentorship.postbox.PostboxSettings.Tls;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PostboxSettingsTest {

    @Test
    void withoutAHostNothingIsFetchedAndNothingElseIsNeeded() {
        assertThat(settings("", null, "", "", Tls.SSL).isSet()).isFalse();
        assertThat(settings("imap.example.org", null, "box", "secret", Tls.SSL).isSet())
                .isTrue();
    }

    @Test
    void thePortIsTheUsualOneUnlessItIsSaid() {
        assertThat(settings("imap.example.org", null, "box", "secret", Tls.SSL).portOrUsual())
                .isEqualTo(993);
        assertThat(settings("imap.example.org", null, "box", "secret", Tls.STARTTLS)
                        .portOrUsual())
                .isEqualTo(143);
        assertThat(settings("imap.example.org", 9143, "box", "secret", Tls.SSL).portOrUsual())
                .isEqualTo(9143);
    }

    @Test
    void whatIsWrongIsSaidWithWhatToWrite() {
        assertThatThrownBy(() -> settings("imap.example.org", null, "box", "", Tls.SSL))
                .hasMessageContaining("set atelier.mail.imap.user and .password");
        assertThatThrownBy(() -> settings("imap.example.org", 70_000, "box", "secret", Tls.SSL))
                .hasMessageContaining("atelier.mail.imap.port is no port");
        assertThatThrownBy(() -> new PostboxSettings(
                        "imap.example.org",
                        null,
                        "box",
                        "secret",
                        "INBOX",
                        Tls.SSL,
                        Duration.ofHours(1),
                        DataSize.ofMegabytes(1)))
                .hasMessageContaining("atelier.mail.imap.poll is 1s to 25m");
    }

    @Test
    void noLogLearnsThePasswordOrWhoseItIs() {
        assertThat(settings("imap.example.org", null, "box@example.org", "secret", Tls.SSL)
                        .toString())
                .isEqualTo("PostboxSettings[imap.example.org:993/INBOX]");
    }

    private static PostboxSettings settings(
            String host, @Nullable Integer port, String user, String password, Tls tls) {
        return new PostboxSettings(
                host, port, user, password, "INBOX", tls, Duration.ofMinutes(1), DataSize.ofMegabytes(25));
    }
}
