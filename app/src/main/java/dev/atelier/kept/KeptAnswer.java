package dev.atelier.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/** A page as it was sent, plain and zipped, with what its head said. */
final class KeptAnswer {

    private final Head head;
    private final Moment moment;
    private final byte[] plain;
    private final byte[] zipped;

    KeptAnswer(Head head, Moment moment, byte[] plain) {
        this.head = head;
        this.moment = moment;
        this.plain = plain;
        // A strong tag means these very bytes (RFC 9110, section 8.8.1).
        this.zipped = head.isWeak() ? zipped(plain) : plain;
    }

    /**
     * What stands before the body.
     *
     * @param tag the entity tag (RFC 9110, section 8.8.3)
     */
    record Head(List<Line> lines, String type, String tag) {

        private boolean isWeak() {
            return tag.startsWith("W/");
        }
    }

    record Line(String name, String value) {}

    /** When an answer was asked for: after how many commits, and at which {@link System#nanoTime()}. */
    record Moment(long commits, long nanos) {}

    boolean isGood(Moment now, Duration longest) {
        return moment.commits() == now.commits() && now.nanos() - moment.nanos() < longest.toNanos();
    }

    private static byte[] zipped(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Whether whoever asks has it already. */
    boolean isKnownTo(HttpServletRequest request) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && known.contains(head.tag());
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        head.lines().forEach(line -> response.addHeader(line.name(), line.value()));
        if (head.isWeak()) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        if (isKnownTo(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(head.type());
        var wanted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        var body = wanted != null && wanted.contains("gzip") && !wanted.contains("q=0") ? zipped : plain;
        if (body != plain) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
