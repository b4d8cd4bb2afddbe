package dev.atelier.mentorship.answer;

import java.time.Instant;

/** What somebody says is wrong with an exhibit; who it was is not written down. */
public record ReportAnswer(String words, Instant at) {}
