package dev.atelier.mentorship.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTest {

    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz234567";

    @Test
    void addressesAreOfTheDomainOrOfTheOneMailbox() {
        assertThat(settings("").address("reply", TOKEN)).isEqualTo("reply+" + TOKEN + "@atelier.example");
        assertThat(settings("Workshops@Provider.example").address("mentor", TOKEN))
                .isEqualTo("workshops+mentor-" + TOKEN + "@provider.example")
                .satisfies(address -> assertThat(address.indexOf('@')).isLessThanOrEqualTo(64));
    }

    @ParameterizedTest
    @CsvSource({
        "workshops@provider.example, ''",
        "WORKSHOPS@provider.example, ''",
        "workshops+reply-x@provider.example, reply-x",
        "workshops+@provider.example, ''",
        "workshops+a+b@provider.example, a+b"
    })
    void whatStandsBehindThePlusOfOurMailboxIsRead(String address, String plus) {
        assertThat(settings("workshops@provider.example").plus(address)).contains(plus);
        assertThat(settings("workshops@provider.example").isOurs(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "somebody@provider.example",
                "workshops2@provider.example",
                "workshops@provider.example.evil.example",
                "workshops@elsewhere.example",
                "workshops",
                "workshop@provider.example",
                ""
            })
    void othersAtTheSameProviderAreNotUs(String address) {
        assertThat(settings("workshops@provider.example").plus(address)).isEmpty();
        assertThat(settings("workshops@provider.example").isOurs(address)).isFalse();
        assertThat(settings("").plus(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"workshops", "a+b@provider.example", "a-name-that-is-far-too-long@provider.example", "@x"})
    void aMailboxThatCannotTakePlusAddressesIsSaidSo(String postbox) {
        assertThatThrownBy(() -> settings(postbox)).hasMessageContaining("atelier.mail.postbox is no address");
    }

    private static MailSettings settings(String postbox) {
        return new MailSettings(
                URI.create("https://atelier.example"),
                new MailSettings.Mail("Atelier <atelier@atelier.example>", "atelier.example", postbox));
    }
}
