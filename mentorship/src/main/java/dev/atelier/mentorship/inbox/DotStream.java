package dev.atelier.mentorship.inbox;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The text of a mail as it is sent: up to a line with nothing but a dot, lines that begin with a dot having one more
 * (RFC 5321, 4.5.2). Lines end with CR LF and with nothing else; a lone CR or LF never ends a mail, and is remembered,
 * since whoever reads it as the end of a line could be made to see two mails where there is one.
 */
final class DotStream extends InputStream {

    private static final int NONE = -2;

    private final InputStream in;
    private int ahead = NONE;
    private int last = '\n';
    private boolean lineStarts = true;
    private boolean ended;
    private boolean hasLoneLineEnds;

    DotStream(InputStream in) {
        this.in = in;
    }

    boolean hasLoneLineEnds() {
        return hasLoneLineEnds;
    }

    @Override
    public int read() throws IOException {
        if (ended) {
            return -1;
        }
        var octet = next();
        if (lineStarts && octet == '.') {
            octet = next();
            if (octet == '\r') {
                var after = next();
                if (after == '\n') {
                    ended = true;
                    return -1;
                }
                ahead = after;
            }
        }
        return noted(octet);
    }

    /** As the single octets come; a line that goes dead on the way is an error at once. */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        for (var count = 0; count < length; count++) {
            var octet = read();
            if (octet < 0) {
                return count == 0 ? -1 : count;
            }
            into[offset + count] = (byte) octet;
        }
        return length;
    }

    private int noted(int octet) {
        var ends = octet == '\n';
        if (last == '\r' != ends) {
            hasLoneLineEnds = true;
        }
        lineStarts = last == '\r' && ends;
        last = octet;
        return octet;
    }

    private int next() throws IOException {
        var octet = ahead == NONE ? in.read() : ahead;
        ahead = NONE;
        if (octet < 0) {
            throw new EOFException("The line went dead within a mail");
        }
        return octet;
    }

    @Override
    public void close() {
        // The line stays open for what comes after the mail.
    }
}
