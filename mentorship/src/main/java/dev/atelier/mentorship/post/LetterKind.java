package dev.atelier.mentorship.post;

/** Why a mail is written; decides what it may answer and how often. */
public enum LetterKind {
    /** The month has begun. */
    WELCOME(Manner.NOTICE),
    /** The month ends later, or has been opened again. */
    EXTENDED(Manner.NOTICE),
    /** The month ends soon. */
    NOTICE(Manner.NOTICE),
    /** What the other side of a conversation wrote. */
    MESSAGE(Manner.LETTER),
    /** Work waits for another round, or has ended without one. */
    NUDGE(Manner.NOTICE),
    /** A conversation has come to another mentor. */
    HANDED_OVER(Manner.NOTICE),
    /** Somebody is the second mentor of a conversation from now on. */
    JOINED(Manner.NOTICE),
    /** A question waits for a mentor who is away; a colleague hears of it. */
    STAND_IN(Manner.NOTICE),
    /** What was said does not reach the other side by mail. */
    UNDELIVERED(Manner.NOTICE),
    /** A question came after the month had ended; one mail for each end says so. */
    CLOSED(Manner.ANSWER),
    /** Did you write this? Goes to the verified address only. */
    CONFIRM(Manner.NOTICE),
    /** Somebody unknown wrote. */
    REFUSAL(Manner.ANSWER);

    /** Who speaks: a person, Atelier on its own, or Atelier in answer to a mail (RFC 3834). */
    enum Manner {
        LETTER,
        NOTICE,
        ANSWER
    }

    private final Manner manner;

    LetterKind(Manner manner) {
        this.manner = manner;
    }

    /** Whether it tells of the month alone, so that one may do without it (RFC 8058). */
    boolean isDispensable() {
        return this == WELCOME || this == EXTENDED || this == NOTICE || this == NUDGE;
    }

    Manner manner() {
        return manner;
    }
}
