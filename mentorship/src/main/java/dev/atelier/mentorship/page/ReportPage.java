package dev.atelier.mentorship.page;

/** Somebody says what is wrong with an exhibit; {@code problem} is empty, or what to do about what was typed. */
public record ReportPage(String exhibit, String title, String form, String words, String problem) {}
