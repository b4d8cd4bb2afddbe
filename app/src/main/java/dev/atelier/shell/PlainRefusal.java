package dev.atelier.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers what the server refuses before Atelier sees it (an address with a zero byte, say): in our words, as no page
 * can be asked for by then.
 */
public final class PlainRefusal extends ErrorReportValve {

    private static final String PAGE = """
        <!doctype html>
        <html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark"><title>This can't be read · Atelier</title>
        <main style="font: 1.1rem/1.6 system-ui; max-width: 32rem; margin: 15vh auto; padding: 0 1rem">
        <h1>This can't be read</h1>
        <p>The address, or what was sent to it, holds signs that have no place there. Nothing was saved. Check how
        the address was copied, or begin again.</p>
        <p><a href="/">To the workshops</a></p></main></html>
        """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getReporter().write(PAGE);
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("Whoever asked does not listen any more", gone);
        }
    }
}
