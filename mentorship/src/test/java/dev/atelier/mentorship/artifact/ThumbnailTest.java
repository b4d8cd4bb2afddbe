package dev.atelier.mentorship.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ThumbnailTest {
    @Test
    void eachFormatGetsAThumbnailWithinBounds() {
        for (byte[] picture : new byte[][] {
            PngFile.sized(900, 300),
            JpegFile.plain(900, 300),
            JpegFile.gif(900, 300),
            WebpFile.solid(900, 300).bytes()
        }) {
            assertThat(made(picture)).satisfies(thumbnail -> {
                assertThat(thumbnail.width()).isEqualTo(150);
                assertThat(thumbnail.height()).isEqualTo(50);
                assertThat(Readings.understood(thumbnail.content().bytes()).format())
                        .isEqualTo(thumbnail.format());
            });
        }
    }

    @Test
    void aSmallPictureKeepsItsSize() {
        assertThat(made(PngFile.sized(20, 10))).extracting("width", "height").containsExactly(20, 10);
    }

    @Test
    void whatShinesThroughStaysPng() {
        byte[] png = new PngFile().header(20, 10, 6).data(new byte[10 * 81]).end();
        assertThat(made(png).format()).isEqualTo(ImageFormat.PNG);
        assertThat(made(PngFile.sized(20, 10)).format()).isEqualTo(ImageFormat.JPEG);
    }

    @Test
    void aPhotographIsTurnedAsTheCameraSaid() {
        var tiff = ByteBuffer.allocate(26)
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8);
        tiff.putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0);
        assertThat(made(JpegFile.withExif(tiff.array())))
                .extracting("width", "height")
                .containsExactly(48, 64);
    }

    @Test
    void aLargePictureNeedsOnlyFewOfItsRows() {
        byte[] large =
                PngFile.picture(7_000, 7_000).data(new byte[7_000 * 21_001]).end();
        assertThat(made(large)).extracting("width", "height").containsExactly(150, 150);
    }

    @Test
    void whatCannotBeDecodedIsRefused() {
        assertThat(Thumbnail.of(
                        WebpFile.extended(9, 9)
                                .chunk("VP8L", new byte[] {0x2F, 8, 0, 2, 0, 1, 2, 3})
                                .bytes(),
                        150))
                .isInstanceOf(Thumbnail.Refused.class);
        assertThat(Thumbnail.of(new byte[] {1, 2, 3}, 150)).isInstanceOf(Thumbnail.Refused.class);
    }

    private static Thumbnail.Made made(byte[] picture) {
        return switch (Thumbnail.of(picture, 150)) {
            case Thumbnail.Made made -> made;
            case Thumbnail.Refused refused -> throw new AssertionError(refused.reason());
        };
    }
}
