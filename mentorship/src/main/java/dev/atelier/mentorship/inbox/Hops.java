package dev.atelier.mentorship.inbox;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Counts the servers a mail has passed, so that one going in circles ends here (RFC 5321, 6.3). */
final class Hops {

    static final int MOST = 50;

    private static final int HEADER = 64 * 1024;
    private static final Pattern RECEIVED = Pattern.compile("(?im)^Received:");

    private Hops() {}

    static boolean areTooMany(byte[] raw) {
        var start = new String(raw, 0, Math.min(raw.length, HEADER), StandardCharsets.ISO_8859_1);
        var end = start.indexOf("\r\n\r\n");
        return RECEIVED.matcher(end < 0 ? start : start.substring(0, end))
                        .results()
                        .count()
                > MOST;
    }
}
