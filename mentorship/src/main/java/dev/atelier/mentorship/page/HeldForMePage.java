package dev.atelier.mentorship.page;

import dev.atelier.mentorship.page.ThreadPage.Paragraph;
import java.util.List;

/** A mail in somebody's name that waits for their word. */
public record HeldForMePage(
        String subject, String from, String when, String conversation, List<Paragraph> words, String action) {}
