package dev.atelier.mentorship.reading;

/** What came of reading the bytes of a mail: the mail, or the reason why there is none; there is no third outcome. */
public sealed interface Reading permits ReadMail, Unreadable {}
