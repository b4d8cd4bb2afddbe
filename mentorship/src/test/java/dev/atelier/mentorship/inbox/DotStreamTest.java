package dev.atelier.mentorship.inbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DotStreamTest {

    @ParameterizedTest
    @CsvSource({
        "'.^', ''",
        "'a^.^', 'a^'",
        "'..^.^', '.^'",
        "'...^.^', '..^'",
        "'a^..b^.^', 'a^.b^'",
        "'a.^b..^.^', 'a.^b..^'",
        "'^^.^', '^^'"
    })
    void dotsThatWereDoubledAreSingleAgain(String sent, String read) throws IOException {
        var stream = stream(sent.replace("^", "\r\n") + "MAIL");
        assertThat(text(stream)).isEqualTo(read.replace("^", "\r\n"));
        assertThat(stream.hasLoneLineEnds()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n.\nMAIL",
                "a\n.\r\nMAIL",
                "a\r\n.\nMAIL",
                "a\r\n.\rMAIL",
                "a\r.\r\nMAIL",
                "a\r.\rMAIL",
                "a\r\r\n.\r\r\nMAIL",
                "a\n\r.\n\rMAIL",
                "a\r\n.\0\r\nMAIL"
            })
    void nothingElseEndsAMail(String smuggled) throws IOException {
        var stream = stream(smuggled + "\r\n.\r\n");
        assertThat(text(stream)).contains("MAIL");
        assertThat(stream.hasLoneLineEnds()).isEqualTo(!smuggled.contains("\0"));
    }

    @Test
    void aLineThatGoesDeadIsNoEnd() {
        assertThatThrownBy(() -> stream("words\r\n.\r").readAllBytes()).isInstanceOf(EOFException.class);
    }

    @Property
    void whateverIsStuffedComesOutAsItWas(@ForAll byte[] bytes) throws IOException {
        var text = new String(bytes, ISO_8859_1).replace("\r", "").replace("\n", "\r\n") + "\r\n";
        var stuffed = ("\r\n" + text).replace("\r\n.", "\r\n..").substring(2);
        assertThat(text(stream(stuffed + ".\r\nQUIT\r\n"))).isEqualTo(text);
    }

    private static DotStream stream(String sent) {
        return new DotStream(new ByteArrayInputStream(sent.getBytes(ISO_8859_1)));
    }

    private static String text(DotStream stream) throws IOException {
        return new String(stream.readAllBytes(), ISO_8859_1);
    }
}
