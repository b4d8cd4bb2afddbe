package dev.atelier.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "meera@example.org, meera@example.org",
        "'  Meera.Iyer+Atelier@Example.ORG ', meera.iyer+atelier@example.org",
        "meera@münchen.example, meera@xn--mnchen-3ya.example",
        "asha@localhost, asha@localhost",
        "o'neil@example.org, o'neil@example.org"
    })
    void anAddressIsNormalised(String typed, String address) {
        assertThat(Address.read(typed))
                .hasValueSatisfying(read -> assertThat(read.value()).isEqualTo(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "meera",
                "@example.org",
                "meera@",
                "a@b@c",
                "meera@-example.org",
                "meera@example..org",
                ".m@example.org",
                "m.@example.org",
                "m..m@example.org",
                "\"m m\"@example.org",
                "m m@example.org",
                "m@[127.0.0.1]",
                "meera@example.org, ravi@example.org",
                "Meera <meera@example.org>",
                "meera@example.org\nBcc: x@y.z",
                "mé@example.org",
                "m@exa_mple.org"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(Address.read(typed)).isEmpty();
    }

    @Property(tries = 2000)
    void whateverIsReadIsOneMailboxForTheMailSystemToo(
            @ForAll @StringLength(max = 12) @CharRange(from = ' ', to = '~') String local,
            @ForAll @StringLength(max = 12) @CharRange(from = '-', to = 'z') String domain)
            throws AddressException {
        var read = Address.read(local + "@" + domain);
        if (read.isPresent()) {
            var parsed = InternetAddress.parse(read.get().value(), true);
            assertThat(parsed).hasSize(1);
            assertThat(parsed[0].getAddress()).isEqualTo(read.get().value());
            assertThat(Address.read(read.get().value().toUpperCase(Locale.ROOT)))
                    .isEqualTo(read);
        }
    }

    @Property
    void nothingBreaksIt(@ForAll String typed) {
        Address.read(typed).ifPresent(read -> assertThat(read.value()).hasSizeLessThan(255));
    }

    @ParameterizedTest
    @CsvSource({
        "'  Meera   Iyer ', Meera Iyer",
        "'Anne-Marie O''Neil', Anne-Marie O'Neil",
        "मीरा अय्यर, मीरा अय्यर",
        "'Meera\u202Eevil', Meeraevil",
        "'two\nlines', two lines"
    })
    void aNameIsTidied(String typed, String name) {
        assertThat(FullName.read(typed)).contains(new FullName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200B", "-", "\u202E"})
    void aNameIsSaidWithLetters(String typed) {
        assertThat(FullName.read(typed)).isEmpty();
    }

    @Property
    void aNameIsOneShortLine(@ForAll String typed) {
        FullName.read(typed)
                .ifPresent(name -> assertThat(name.value())
                        .isEqualTo(name.value().strip())
                        .doesNotContain("\n", "\r", "\t", "\u0000")
                        .satisfies(value -> assertThat(value.codePointCount(0, value.length()))
                                .isBetween(1, 120)));
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 121})
    void aNameHasAtMost120Characters(int length) {
        assertThat(FullName.read("é".repeat(length)).isPresent()).isEqualTo(length == 120);
    }
}
