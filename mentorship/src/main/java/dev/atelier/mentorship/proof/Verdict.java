package dev.atelier.mentorship.proof;

/** What is known of the sender that a mail names. */
public enum Verdict {
    /** The domain stands behind it. */
    PROVEN,
    /** Nobody looked. */
    UNKNOWN,
    /** Somebody looked, and found nothing that speaks for or against it, or could not find out. */
    UNPROVEN,
    /** The domain says that it is not its own. */
    FORGED
}
