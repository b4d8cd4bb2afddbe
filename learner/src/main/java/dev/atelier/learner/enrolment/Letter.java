package dev.atelier.learner.enrolment;

/** What a mail says; plain text, lines of any length. */
record Letter(String subject, String text) {}
