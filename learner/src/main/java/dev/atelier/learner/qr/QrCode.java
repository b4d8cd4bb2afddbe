package dev.atelier.learner.qr;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** An address as dark and light squares (ISO/IEC 18004, level M), without the quiet zone of four squares around it. */
public final class QrCode {

    private static final int QUIET = 4;
    private static final int PIXELS = 8;

    private final ByteMatrix squares;

    private QrCode(ByteMatrix squares) {
        this.squares = squares;
    }

    /** Of an address of at most some 2,000 characters. */
    public static QrCode of(String address) {
        try {
            return new QrCode(Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("An address of this length fits into no code: " + address, tooLong);
        }
    }

    /** Squares on a side. */
    public int size() {
        return squares.getWidth();
    }

    /** The dark squares as an SVG path in units of one square. */
    public String path() {
        return IntStream.range(0, size() * size())
                .filter(index -> isDark(index % size(), index / size()))
                .mapToObj(index -> "M" + index % size() + " " + index / size() + "h1v1h-1z")
                .collect(Collectors.joining());
    }

    /** A PNG with its quiet zone as a {@code data:} address, for documents that know no SVG. */
    public String png() {
        var side = (size() + 2 * QUIET) * PIXELS;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        IntStream.range(0, side * side)
                .filter(pixel -> !isDark(pixel % side / PIXELS - QUIET, pixel / side / PIXELS - QUIET))
                .forEach(pixel -> image.setRGB(pixel % side, pixel / side, 0xFFFFFF));
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private boolean isDark(int x, int y) {
        return x >= 0 && y >= 0 && x < size() && y < size() && squares.get(x, y) == 1;
    }
}
