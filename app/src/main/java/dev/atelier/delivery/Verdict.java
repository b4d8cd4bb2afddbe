package dev.atelier.delivery;

/** What became of one attempt to hand a mail to the server. The answer is the server's own words, if it had any. */
sealed interface Verdict {

    /** The server answered 250: it is responsible now. */
    record Accepted(String answer) implements Verdict {}

    /** The server said no, for good. */
    record Refused(String answer) implements Verdict {

        /** Whether it said that there is no such mailbox (RFC 3463: 5.1.1, 5.1.10). */
        boolean noSuchMailbox() {
            return answer.contains("5.1.1 ") || answer.contains("5.1.10 ");
        }
    }

    /** Not now: the server is busy or away, and surely does not have the mail. */
    record Deferred(String answer) implements Verdict {}

    /** The whole mail went out, but no answer came back: the server may have it (RFC 1047). */
    record Unclear(String answer) implements Verdict {}

    /** Someone else holds the mail by now; nothing was sent. */
    record NotOurs() implements Verdict {}
}
