package dev.atelier.learner.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class BakedPngTest {

    private static final String CREDENTIAL = "{\"name\": \"Łącka\"}";

    @Test
    void whatIsBakedInComesOutAndThePictureStaysWhole() throws Exception {
        var baked = BakedPng.baked(picture(), CREDENTIAL);
        assertThat(BakedPng.isPng(baked)).isTrue();
        assertThat(new String(BakedPng.unbaked(baked), StandardCharsets.UTF_8)).isEqualTo(CREDENTIAL);
        assertThat(ImageIO.read(new ByteArrayInputStream(baked)).getWidth()).isEqualTo(7);
    }

    @Test
    void aPictureWithoutACredentialSaysSo() throws IOException {
        var plain = picture();
        assertThatThrownBy(() -> BakedPng.unbaked(plain)).hasMessageContaining("no credential in this picture");
    }

    @Test
    void aBrokenPictureIsRefusedWhereverItBreaks() throws IOException {
        var baked = BakedPng.baked(picture(), CREDENTIAL);
        for (var length = 9; length < baked.length; length++) {
            var cut = Arrays.copyOf(baked, length);
            try {
                assertThat(new String(BakedPng.unbaked(cut), StandardCharsets.UTF_8))
                        .isEqualTo(CREDENTIAL);
            } catch (Refusal refusal) {
                assertThat(refusal.words()).endsWith(".");
            }
        }
    }

    @Test
    void everyFlippedBitOfTheCredentialIsNoticed() throws IOException {
        var baked = BakedPng.baked(picture(), CREDENTIAL);
        var start = 33 + 8;
        for (var at = start; at < start + 19 + 5 + CREDENTIAL.length(); at++) {
            var flipped = baked.clone();
            flipped[at] ^= 1;
            assertThatThrownBy(() -> BakedPng.unbaked(flipped)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void lengthsThatLieAreRefused() throws IOException {
        for (var first : new byte[] {(byte) 0xff, 0x7f}) {
            var lying = picture();
            lying[8] = first;
            assertThatThrownBy(() -> BakedPng.unbaked(lying)).hasMessageContaining("broken off");
        }
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
