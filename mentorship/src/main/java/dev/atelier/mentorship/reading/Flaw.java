package dev.atelier.mentorship.reading;

/** Something that had to be mended or left out while reading; a mail with flaws is still a mail. */
enum Flaw {
    /** No usable address in From: hold the mail, do not guess a person. */
    NO_SENDER,
    /** No Message-ID: the hash of the raw bytes has to serve as its identity. */
    NO_MESSAGE_ID,
    /** A part was deeper than {@link MailReader#DEEPEST_PART} levels and was kept as a file, undivided. */
    TOO_DEEP,
    /** More than {@link MailReader#MOST_PARTS} parts; the rest was left out. */
    TOO_MANY_PARTS,
    /** A multipart without the boundary it needs; one was found by looking at its lines. */
    BOUNDARY_GUESSED,
    /** The HTML was too long to be turned into text whole. */
    HTML_CUT
}
