package dev.atelier.identity.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/my/work",
                "/cohorts/7?tab=agenda#slot-3",
                "/a%2Fb",
                "/x?to=//evil.example",
                "/sign-in-help",
                "/~%5c"
            })
    void pathsOfThisSiteAreKept(String path) {
        assertThat(Destination.read(path).path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "my/work",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                " /my",
                "/my work",
                "/ä",
                "/a\\..\\b",
                "/sign-in",
                "/sign-in?to=/sign-in",
                "/sign-in/link?token=x",
                "/sign-out",
                "/x\r\nSet-Cookie: a=b"
            })
    void anythingElseLeadsHome(String wanted) {
        assertThat(Destination.read(wanted)).isEqualTo(Destination.HOME);
    }

    @Property(tries = 2000)
    void whateverIsReadStaysOnThisSite(
            @ForAll @StringLength(max = 40) @CharRange(from = '!', to = ':') @CharRange(from = 'Z', to = 'c')
                    String typed) {
        var path = Destination.read("/" + typed).path();
        assertThat(path).startsWith("/").doesNotStartWith("//").doesNotContain("\\");
        try {
            assertThat(URI.create("https://atelier.example").resolve(path).getHost())
                    .isEqualTo("atelier.example");
        } catch (IllegalArgumentException notForJava) {
            // Browsers read more than Java does; the letters above are what decides for them.
        }
    }

    @Property
    void nothingBreaksIt(@ForAll String wanted) {
        assertThat(Destination.read(wanted).path()).startsWith("/");
    }
}
