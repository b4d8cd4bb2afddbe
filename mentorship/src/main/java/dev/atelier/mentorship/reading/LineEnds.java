package dev.atelier.mentorship.reading;

/** Gives every line the one ending that MIME parsers expect, and takes off what mail boxes put before the first. */
final class LineEnds {
    private static final byte CR = '\r';
    private static final byte LF = '\n';
    private static final byte[] MBOX = {'F', 'r', 'o', 'm', ' '};
    private static final byte[] MBOX_QUOTED = {'>', 'F', 'r', 'o', 'm', ' '};
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private LineEnds() {}

    /** CR LF for every LF, bare CR, CR LF and CR CR LF; without leading blank lines, byte order mark and "From " line. */
    static byte[] toCrLf(byte[] raw) {
        int start = start(raw);
        var wide = new byte[length(raw, start)];
        int to = 0;
        int from = start;
        while (from < raw.length) {
            if (raw[from] == CR || raw[from] == LF) {
                wide[to++] = CR;
                wide[to++] = LF;
                from = pastEnd(raw, from);
            } else {
                wide[to++] = raw[from++];
            }
        }
        return wide;
    }

    private static int length(byte[] raw, int start) {
        int length = 0;
        int at = start;
        while (at < raw.length) {
            boolean end = raw[at] == CR || raw[at] == LF;
            length += end ? 2 : 1;
            at = end ? pastEnd(raw, at) : at + 1;
        }
        return length;
    }

    private static int pastEnd(byte[] raw, int at) {
        if (raw[at] == LF) {
            return at + 1;
        }
        if (is(raw, at + 1, LF)) {
            return at + 2;
        }
        return is(raw, at + 1, CR) && is(raw, at + 2, LF) ? at + 3 : at + 1;
    }

    private static int start(byte[] raw) {
        int at = beginsWith(raw, 0, MARK) ? MARK.length : 0;
        at = pastBlankLines(raw, at);
        while (beginsWith(raw, at, MBOX) || beginsWith(raw, at, MBOX_QUOTED)) {
            while (at < raw.length && raw[at] != CR && raw[at] != LF) {
                at++;
            }
            at = pastBlankLines(raw, at);
        }
        return at;
    }

    private static int pastBlankLines(byte[] raw, int start) {
        int at = start;
        while (at < raw.length && (raw[at] == CR || raw[at] == LF || raw[at] == 0)) {
            at++;
        }
        return at;
    }

    private static boolean is(byte[] raw, int at, byte wanted) {
        return at < raw.length && raw[at] == wanted;
    }

    private static boolean beginsWith(byte[] raw, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (!is(raw, at + i, wanted[i])) {
                return false;
            }
        }
        return true;
    }
}
