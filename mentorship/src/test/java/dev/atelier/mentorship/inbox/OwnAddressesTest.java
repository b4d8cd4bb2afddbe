package dev.atelier.mentorship.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.mentorship.post.MailSettings;
import java.net.URI;
import org.junit.jupiter.api.Test;

class OwnAddressesTest {

    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz234567";

    private final OwnAddresses own = new OwnAddresses(new MailSettings(
            URI.create("https://atelier.example"),
            new MailSettings.Mail(
                    "Atelier <workshops@provider.example>", "atelier.example", "workshops@provider.example")));

    @Test
    void theOneMailboxIsTheFrontAndItsPlusAddressesLeadFurther() {
        assertThat(own.read("workshops@provider.example")).contains(new Recipient.Front(false));
        assertThat(own.read("Workshops+Reply-" + TOKEN + "@provider.example")).contains(new Recipient.Letterbox(TOKEN));
        assertThat(own.read("workshops+mentor-" + TOKEN + "@provider.example")).contains(new Recipient.Mailbox(TOKEN));
        assertThat(own.read("workshops+bounce-" + TOKEN + "@provider.example"))
                .contains(new Recipient.Letterbox(TOKEN));
        assertThat(own.read("reply+" + TOKEN + "@atelier.example")).contains(new Recipient.Letterbox(TOKEN));
    }

    @Test
    void whatIsBehindAnotherPlusIsNotForUs() {
        assertThat(own.read("workshops+newsletter@provider.example")).isEmpty();
        assertThat(own.read("reply+" + TOKEN + "@provider.example")).isEmpty();
        assertThat(own.read("postmaster@provider.example")).isEmpty();
    }
}
