package dev.atelier.event.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.outline.AgendaReading.Reason;
import dev.atelier.event.outline.AgendaReading.Refused;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaBytesTest {
    static final List<FileSigns.Sign> SIGNS = FileSigns.SIGNS;

    private static final String TEXT = "Café “Zwölf”\r\n\r\nModule 1: Crème\r\n- Brûlée\r\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "UTF-8, efbbbf",
        "UTF-16LE, fffe",
        "UTF-16BE, feff",
        "UTF-16LE, ''",
        "UTF-16BE, ''",
        "windows-1252, ''"
    })
    void everyUsualEncodingIsRead(String charset, String mark) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(mark));
        bytes.writeBytes(TEXT.getBytes(Charset.forName(charset)));
        var outline = Fixtures.understood(new AgendaReader().read(bytes.toByteArray()));
        assertThat(Sketch.of(outline)).isEqualTo("""
            # Café “Zwölf”
            1: Crème
              - Brûlée
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u0085"})
    void everyLineEndIsRead(String end) {
        var lines = "Tea\n\nModule 1: Leaves\n- Green\n\n- Black".replace("\n", end);
        assertThat(Fixtures.outline(lines)
                        .modules()
                        .getFirst()
                        .items()
                        .getLast()
                        .lines())
                .isEqualTo(SourceLines.at(6));
    }

    @ParameterizedTest
    @FieldSource("SIGNS")
    void filesThatAreNoTextSayWhatTheyAre(FileSigns.Sign sign) {
        var bytes = (sign.start() + " and more").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refused(bytes).reason()).isEqualTo(Reason.NOT_TEXT);
        assertThat(refused(bytes).advice()).contains(sign.what());
    }

    @Test
    void nothingIsRefusedAsEmpty() {
        assertThat(refused(new byte[0]).reason()).isEqualTo(Reason.EMPTY);
        assertThat(refused(" \n\t\u200b\u00a0\n".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void zeroBytesAndControlsAreNoText() {
        assertThat(refused(new byte[] {'a', 0, 0, 0, 'b', 7, 0}).reason()).isEqualTo(Reason.NOT_TEXT);
        assertThat(refused(new byte[] {'a', 1, 2, 'b', 3}).reason()).isEqualTo(Reason.NOT_TEXT);
        assertThat(new AgendaReader().read("a\0b")).isInstanceOf(Refused.class);
    }

    @Test
    void aBrokenPromiseOfAMarkIsNotDecodable() {
        var refused = refused(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, 'a', (byte) 0xff});
        assertThat(refused.reason()).isEqualTo(Reason.NOT_DECODABLE);
        assertThat(refused.advice()).contains("UTF-8");
        assertThat(refused(new byte[] {'a', (byte) 0x81, 'b'}).reason()).isEqualTo(Reason.NOT_DECODABLE);
    }

    @Test
    void theLimitIsSaidAndExact() {
        var fits = "x".repeat(AgendaReader.LIMIT);
        assertThat(new AgendaReader().read(fits)).isInstanceOf(AgendaReading.Understood.class);
        assertThat(refused((fits + "x").getBytes(StandardCharsets.UTF_8)).advice())
                .contains("257 KiB", "256 KiB");
        assertThat(new AgendaReader().read("é".repeat(AgendaReader.LIMIT / 2 + 1)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    private static Refused refused(byte[] bytes) {
        return (Refused) new AgendaReader().read(bytes);
    }
}
