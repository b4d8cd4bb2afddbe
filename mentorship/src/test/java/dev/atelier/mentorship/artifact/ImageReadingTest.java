package dev.atelier.mentorship.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ImageReadingTest {
    @Test
    void eachFormatTellsItsSize() {
        assertThat(Readings.understood(PngFile.sized(30, 20)))
                .extracting("format", "width", "height")
                .containsExactly(ImageFormat.PNG, 30, 20);
        assertThat(Readings.understood(JpegFile.plain(30, 20)))
                .extracting("format", "width", "height")
                .containsExactly(ImageFormat.JPEG, 30, 20);
        assertThat(Readings.understood(JpegFile.gif(30, 20)))
                .extracting("format", "width", "height")
                .containsExactly(ImageFormat.GIF, 30, 20);
        assertThat(Readings.understood(WebpFile.solid(30, 20).bytes()))
                .extracting("format", "width", "height")
                .containsExactly(ImageFormat.WEBP, 30, 20);
    }

    @Test
    void aHundredMegapixelsAreRefusedBeforeAnyDecoding() {
        byte[] bomb = PngFile.picture(10_000, 10_000).data(new byte[16]).end();
        assertThat(Readings.refusal(bomb)).contains("10000 by 10000", "100 megapixels", "at most 50");
        assertThat(Thumbnail.of(bomb, 200)).isInstanceOf(Thumbnail.Refused.class);
        assertThat(Readings.refusal(PngFile.picture(Integer.MAX_VALUE, Integer.MAX_VALUE)
                        .data(new byte[16])
                        .end()))
                .contains("at most 50");
    }

    @Test
    void fortyNineMegapixelsAreUnderstoodWithinLittleMemory() {
        byte[] large =
                PngFile.picture(7_000, 7_000).data(new byte[7_000 * 21_001]).end();
        assertThat(Readings.understood(large).width()).isEqualTo(7_000);
    }

    @Test
    void moreThanFortyMegabytesAreRefused() {
        assertThat(Readings.refusal(Arrays.copyOf(PngFile.sized(8, 8), ImageLimits.BYTES + 1)))
                .contains("40 MB");
    }

    @Test
    void aPictureWithoutAnExtentIsRefused() {
        assertThat(Readings.refusal(PngFile.picture(0, 20).data(new byte[20]).end()))
                .contains("0 by 20");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(Readings.refusal(new byte[0])).contains("empty");
    }

    @Test
    void whatIsNoPictureIsCalledByItsName() {
        assertThat(Readings.refusal("%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8)))
                .contains("a PDF document");
        assertThat(Readings.refusal("<svg xmlns='x'/>".getBytes(StandardCharsets.UTF_8)))
                .contains("an SVG drawing");
        assertThat(Readings.refusal("just words".getBytes(StandardCharsets.UTF_8)))
                .contains("a text");
        assertThat(Readings.refusal(new byte[] {1, 2, 3, 4})).contains("unknown kind");
    }

    @Test
    void cuttingAFileOffAnywhereIsNoticed() {
        for (byte[] whole : new byte[][] {
            PngFile.sized(16, 16),
            JpegFile.plain(16, 16),
            JpegFile.gif(16, 16),
            WebpFile.solid(16, 16).bytes()
        }) {
            for (int length = 0; length < whole.length; length++) {
                assertThat(ImageReading.of(Arrays.copyOf(whole, length), ""))
                        .as("first %d bytes", length)
                        .isInstanceOf(ImageReading.Refused.class);
            }
        }
    }

    @Test
    void aWrongChecksumMattersOnlyWhereThePictureNeedsIt() {
        byte[] damagedText = PngFile.picture(4, 4)
                .chunk("tEXt", "a\0b".getBytes(StandardCharsets.UTF_8), 1)
                .data(new byte[52])
                .end();
        assertThat(Readings.understood(damagedText).notes()).contains(ImageNote.DAMAGED_METADATA);
        assertThat(Readings.refusal(PngFile.picture(4, 4)
                        .chunk("IDAT", PngFile.deflated(new byte[52]), 1)
                        .end()))
                .contains("checksum of its IDAT");
    }

    @Test
    void tooLittleOrUnreadablePictureDataIsRefused() {
        assertThat(Readings.refusal(PngFile.picture(40, 40).data(new byte[52]).end()))
                .contains("a part of the picture is missing");
        assertThat(Readings.refusal(PngFile.picture(4, 4)
                        .chunk("IDAT", new byte[] {1, 2, 3})
                        .end()))
                .contains("cannot be unpacked");
        assertThat(Readings.refusal(PngFile.picture(4, 4).end())).contains("there is no picture in it");
    }

    @Test
    void aTailIsNotedUnlessAnotherFileBeginsInIt() {
        byte[] png = PngFile.sized(8, 8);
        assertThat(Readings.understood(Arrays.copyOf(png, png.length + 100)).notes())
                .contains(ImageNote.TRAILING_BYTES);
        assertThat(Readings.refusal(PngFile.joined(png, "PK\u0003\u0004rest".getBytes(StandardCharsets.ISO_8859_1))))
                .contains("hides a ZIP archive");
        assertThat(Readings.refusal(PngFile.joined(
                        JpegFile.plain(8, 8), " <Script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))))
                .contains("hides a script");
    }

    @Test
    void aNameThatPromisesAnotherFormatIsOnlyNoted() {
        var reading = ImageReading.of(PngFile.sized(8, 8), "holiday.JPG");
        assertThat(reading)
                .isInstanceOfSatisfying(
                        ImageReading.UnderstoodImage.class,
                        image -> assertThat(image.notes()).contains(ImageNote.NAME_DISAGREES));
    }

    @Test
    void aWebpThatLiesAboutItsSizeIsRefused() {
        byte[] lie = WebpFile.extended(10, 10)
                .chunk("VP8L", WebpFile.lossless(40, 40, (x, y) -> 1))
                .bytes();
        assertThat(Readings.refusal(lie)).contains("claims another size");
    }

    @Test
    void aTextThatInflatesWithoutEndIsLeftOut() {
        byte[] bomb = PngFile.picture(4, 4)
                .packedText("parameters", "a".repeat(20_000_000))
                .data(new byte[52])
                .end();
        assertThat(bomb).hasSizeLessThan(30_000);
        assertThat(Readings.understood(bomb).notes()).contains(ImageNote.OVERSIZED_METADATA);
    }
}
