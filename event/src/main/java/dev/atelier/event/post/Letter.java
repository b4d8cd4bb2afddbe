package dev.atelier.event.post;

/** What a mail says; plain text, lines of any length. */
public record Letter(String subject, String text) {}
