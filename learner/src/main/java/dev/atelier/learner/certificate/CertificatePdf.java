package dev.atelier.learner.certificate;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Sets a certificate as a PDF, A4 landscape, with its fonts inside. */
final class CertificatePdf {

    private static final int BUFFER = 128 * 1024;

    private CertificatePdf() {}

    /** Of well-formed XHTML that names no outside resource. */
    static byte[] of(String xhtml) {
        var pdf = new ByteArrayOutputStream(BUFFER);
        var builder = new PdfRendererBuilder();
        builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("data:") ? uri : null);
        font(builder, "newsreader.ttf", "Newsreader", FontStyle.NORMAL);
        font(builder, "newsreader-italic.ttf", "Newsreader", FontStyle.ITALIC);
        font(builder, "figtree.ttf", "Figtree", FontStyle.NORMAL);
        // Names have letters that the first two do not know.
        font(builder, "noto-serif.ttf", "Noto Serif", FontStyle.NORMAL);
        builder.withHtmlContent(xhtml, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pdf.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, FontStyle style) {
        builder.useFont(
                () -> Objects.requireNonNull(CertificatePdf.class.getResourceAsStream(file), file),
                family,
                400,
                style,
                true);
    }
}
