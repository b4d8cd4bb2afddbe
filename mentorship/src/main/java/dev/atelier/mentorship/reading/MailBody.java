package dev.atelier.mentorship.reading;

import java.util.Optional;

/**
 * What the mail says.
 *
 * @param text the words with {@code \n} line ends: the plain text, or the HTML turned into text where there is no other
 * @param html the HTML as it came, neither cleaned nor safe to show
 * @param fromHtml whether the text had to be made from the HTML
 */
public record MailBody(String text, Optional<String> html, boolean fromHtml) {}
