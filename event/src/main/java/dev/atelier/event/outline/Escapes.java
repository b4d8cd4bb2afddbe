package dev.atelier.event.outline;

import java.util.regex.Pattern;

/** Keeps a text from meaning something in Markdown, by backslashes where it begins or ends like a mark. */
final class Escapes {
    private static final String STARTS = "#-*+>|<=~`_";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}[.)-].*");

    private Escapes() {}

    static String escape(String text) {
        var escaped = text.replace("\\", "\\\\");
        if (STARTS.indexOf(escaped.charAt(0)) >= 0 || NUMBER.matcher(escaped).matches()) {
            escaped = "\\" + escaped;
        }
        return escaped.endsWith("}") ? escaped.substring(0, escaped.length() - 1) + "\\}" : escaped;
    }

    static String unescape(String text) {
        var slash = text.indexOf('\\');
        if (slash < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var escapes = text.charAt(i) == '\\' && i + 1 < text.length();
            plain.append(text.charAt(escapes ? ++i : i));
        }
        return plain.toString();
    }
}
