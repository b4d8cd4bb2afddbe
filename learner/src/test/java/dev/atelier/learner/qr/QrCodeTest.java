package dev.atelier.learner.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS = "https://atelier.example/certificates/4d0f4f8e-3c3e-4a3b-9b7a-2f6f0f6f2a11";

    @Test
    void aCameraReadsTheAddressBack() throws Exception {
        var png = QrCode.of(ADDRESS).png();
        var image =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png.substring(png.indexOf(',') + 1))));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
        assertThat(read.getText()).isEqualTo(ADDRESS);
    }

    @Test
    void thePathHasOneSquareForEachDarkOne() {
        var code = QrCode.of(ADDRESS);
        assertThat(code.path()).startsWith("M0 0h1v1h-1z").doesNotContain("M" + code.size() + " ");
    }
}
