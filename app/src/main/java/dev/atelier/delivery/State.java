package dev.atelier.delivery;

/** Where a mail to one recipient stands. */
enum State {
    /** Waits for its turn, or for its next attempt. */
    QUEUED,
    /** Claimed by a worker. */
    SENDING,
    /** The mail server has it, and said so. */
    SENT,
    /** Refused for good, or tried for too long. */
    FAILED,
    /** Not sent, since the address is dead. */
    SUPPRESSED
}
