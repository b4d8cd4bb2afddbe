package dev.atelier.mentorship.inbox;

import dev.atelier.mentorship.reading.ReadMail;

/** Says whether a mail was sent by the domain that its From names. The place where DKIM, SPF and DMARC speak. */
public interface SenderProof {

    Verdict of(ReadMail mail);

    /** What is known of the sender. */
    enum Verdict {
        /** The domain stands behind it. */
        PROVEN,
        /** Nobody looked, or there was nothing to look at. */
        UNKNOWN,
        /** The domain says that it is not its own. */
        FORGED
    }
}
