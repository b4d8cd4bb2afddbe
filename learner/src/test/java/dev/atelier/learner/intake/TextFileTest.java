package dev.atelier.learner.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

    private static final String LIST = "Name,E-mail\r\nZoë Müller,zoe@example.org\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theCommonCharacterSetsAreReadWithoutBeingNamed(String charset) {
        assertThat(TextFile.read(LIST.getBytes(Charset.forName(charset)))).contains(LIST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheText(String charset) {
        assertThat(TextFile.read(("\uFEFF" + LIST).getBytes(Charset.forName(charset))))
                .contains(LIST);
        var hindi = "नाम,E-mail\nआशा,asha@example.org";
        assertThat(TextFile.read(("\uFEFF" + hindi).getBytes(Charset.forName(charset))))
                .contains(hindi);
    }

    @Test
    void aWorkbookOrAPictureIsNoText() {
        assertThat(TextFile.read("PK\u0003\u0004...".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertThat(TextFile.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 'I', 'H'}))
                .isEmpty();
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        assertThatCode(() -> TextFile.read(bytes)).doesNotThrowAnyException();
    }
}
