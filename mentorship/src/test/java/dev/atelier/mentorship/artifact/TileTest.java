package dev.atelier.mentorship.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class TileTest {

    @Test
    void aTileIsASmallJpegOfTheSameShape() throws IOException {
        var tile = tile(PngFile.sized(1_600, 400));
        assertThat(tile.getWidth()).isEqualTo(320);
        assertThat(tile.getHeight()).isEqualTo(80);
    }

    @Test
    void aTinyPictureKeepsItsSizeAndAThinOneStaysThere() throws IOException {
        assertThat(tile(PngFile.sized(30, 20)).getWidth()).isEqualTo(30);
        assertThat(tile(PngFile.sized(4_000, 1)).getHeight()).isEqualTo(1);
    }

    @Test
    void paperShowsWhereThePictureIsSeeThrough() throws IOException {
        var clear = new PngFile()
                .header(64, 48, 6)
                .data(new byte[48 * (64 * 4 + 1)])
                .end();
        assertThat(tile(clear).getRGB(30, 20) & 0xFF).isGreaterThan(0xE0);
    }

    private static BufferedImage tile(byte[] picture) throws IOException {
        var thumbnail = (Thumbnail.Made) Thumbnail.of(picture, 1_024);
        var bytes = Tile.of(thumbnail).bytes();
        assertThat(ImageFormat.beginning(bytes)).contains(ImageFormat.JPEG);
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }
}
