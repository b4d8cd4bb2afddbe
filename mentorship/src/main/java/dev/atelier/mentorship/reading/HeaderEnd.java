package dev.atelier.mentorship.reading;

/** Finds the end of a header whose empty line is not quite empty, so that the words below are not read as header. */
final class HeaderEnd {
    private HeaderEnd() {}

    /** The mail with its first line of mere blanks emptied, if that line stands where the header ends. */
    static byte[] mend(byte[] mail) {
        int start = 0;
        while (start < mail.length) {
            int end = end(mail, start);
            if (end == start) {
                return mail;
            }
            if (isBlank(mail, start, end) && !isHeader(mail, end + 2)) {
                var mended = new byte[mail.length - (end - start)];
                System.arraycopy(mail, 0, mended, 0, start);
                System.arraycopy(mail, end, mended, start, mail.length - end);
                return mended;
            }
            start = end + 2;
        }
        return mail;
    }

    private static int end(byte[] mail, int start) {
        int at = start;
        while (at < mail.length && mail[at] != '\r') {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte[] mail, int start, int end) {
        for (int i = start; i < end; i++) {
            if (mail[i] != ' ' && mail[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    private static boolean isHeader(byte[] mail, int start) {
        int at = start;
        while (at < mail.length && (Character.isLetterOrDigit(mail[at]) || mail[at] == '-')) {
            at++;
        }
        return at > start && at < mail.length && mail[at] == ':';
    }
}
