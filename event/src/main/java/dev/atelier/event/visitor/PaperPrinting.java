package dev.atelier.event.visitor;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.atelier.event.page.AgendaPaper;
import dev.atelier.event.page.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Prints an agenda as PDF on A4. */
@Component
class PaperPrinting {

    static {
        // Its own remarks about style sheets are of no use in a log that people read.
        XRLog.setLoggingEnabled(false);
    }

    private final Templates templates;

    PaperPrinting(Templates templates) {
        this.templates = templates;
    }

    byte[] print(AgendaPaper paper) {
        try (var bytes = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            font(builder, "figtree.ttf", "Figtree", 400);
            font(builder, "figtree-semibold.ttf", "Figtree", 600);
            font(builder, "figtree-extended.ttf", "Figtree Extended", 400);
            font(builder, "newsreader.ttf", "Newsreader", 400);
            builder.withHtmlContent(templates.visitorPaper(paper).render(), styles())
                    .withProducer("Atelier")
                    .toStream(bytes)
                    .run();
            return bytes.toByteArray();
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> resource(file), family, weight, FontStyle.NORMAL, true);
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(PaperPrinting.class.getResourceAsStream(file), file);
    }

    /** Where the template's style sheet is found. */
    private static String styles() {
        return Objects.requireNonNull(PaperPrinting.class.getResource("paper.css"))
                .toString();
    }
}
