package dev.atelier.mentorship.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTest {

    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz234567";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reply+" + TOKEN + "@atelier.example",
                "reply-" + TOKEN + "@atelier.example",
                "REPLY+ABCDEFGHIJKLMNOPQRSTUVWXYZ234567@Atelier.Example",
                "bounce+" + TOKEN + "@atelier.example"
            })
    void aTokenIsReadInWhateverCaseItCame(String address) {
        assertThat(read(address)).contains(new Recipient.Letterbox(TOKEN));
    }

    @Test
    void eachAddressIsForSomething() {
        assertThat(read("mentor+" + TOKEN + "@atelier.example")).contains(new Recipient.Mailbox(TOKEN));
        assertThat(read("atelier@atelier.example")).contains(new Recipient.Front(false));
        assertThat(read("mentor@atelier.example")).contains(new Recipient.Front(true));
        assertThat(read("reply@atelier.example")).contains(new Recipient.Front(false));
        assertThat(read("postmaster@atelier.example")).contains(new Recipient.Postmaster());
        assertThat(read("Postmaster")).contains(new Recipient.Postmaster());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "atelier",
                "atelier@elsewhere.example",
                "reply+" + TOKEN + "@elsewhere.example",
                "reply+" + TOKEN + "1@atelier.example",
                "reply+abc@atelier.example",
                "reply+" + TOKEN + "@atelier.example@elsewhere.example",
                "ravi@atelier.example"
            })
    void nothingElseIsOurs(String address) {
        assertThat(read(address)).isEmpty();
    }

    @Property
    void whateverIsWrittenHasAnAnswer(@ForAll String address) {
        assertThat(read(address)).isNotNull();
    }

    private static Optional<Recipient> read(String address) {
        return Recipient.of(address, "atelier.example", "atelier");
    }
}
