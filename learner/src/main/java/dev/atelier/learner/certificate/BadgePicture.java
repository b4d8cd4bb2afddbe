package dev.atelier.learner.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the one page of a PDF as a PNG. The letters come out of the PDF, so the machine needs no fonts of its own. */
final class BadgePicture {

    /** Makes of 120 mm a picture of 850 pixels. */
    private static final int DOTS_PER_INCH = 180;

    private BadgePicture() {}

    static byte[] of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
