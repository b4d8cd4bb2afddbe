package dev.atelier.event.outline;

import java.util.regex.Pattern;

/** The texts of buttons and links that come along when a web page is copied. */
final class LinkWords {
    private static final Pattern BUTTON = Pattern.compile(
            "(?:download|register|sign up|sign in|log ?in|read more|learn more|see more|show more|view|click"
                    + " here|book|buy tickets?|get tickets?|share|add to (?:my )?calendar|back to|apply"
                    + " now|subscribe|enrol+|reserve|follow us|print|skip to|menu|home)\\b[^.!?:,;]{0,40}[›»→↗↓]?",
            Pattern.CASE_INSENSITIVE);

    /** The names of a site's other pages, which stand above its text. */
    private static final Pattern MENU = Pattern.compile(
            "(?:home|events?|all events|blog|about(?: us)?|contact(?: us)?|courses|pricing|log ?in|sign"
                    + " (?:in|up)|menu|search|skip to (?:main )?content|startseite|accueil|inicio)",
            Pattern.CASE_INSENSITIVE);

    private LinkWords() {}

    static boolean isOfMenu(String text) {
        return MENU.matcher(text).matches();
    }

    static boolean isLink(String text) {
        return text.length() <= 60 && BUTTON.matcher(text).matches();
    }
}
