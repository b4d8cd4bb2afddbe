package dev.atelier.mentorship.inbox;

/** Where an incoming mail ends. */
public enum MailState {
    /** It became a message. */
    DELIVERED,
    /** A person must look at it. */
    HELD,
    /** A program answered on somebody's behalf. */
    AUTO_REPLY,
    /** A mail of ours did not arrive. */
    BOUNCE,
    /** Somebody called a mail of ours spam. */
    COMPLAINT,
    LIST,
    RECEIPT,
    /** Not from anybody who takes part. */
    REFUSED,
    /** Asked after the month had ended. */
    LATE,
    DUPLICATE,
    /** An admin threw it away. */
    DISCARDED,
    /** Sorting it failed again and again. */
    FAILED
}
