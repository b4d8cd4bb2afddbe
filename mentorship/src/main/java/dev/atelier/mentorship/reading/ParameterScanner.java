package dev.atelier.mentorship.reading;

import java.util.Locale;

/** Walks over "; name=value" pairs once, forgiving missing quotes, doubled semicolons and blanks around the sign. */
final class ParameterScanner {
    private final String header;
    private int at;
    private String name = "";
    private String value = "";

    ParameterScanner(String header, int start) {
        this.header = header;
        this.at = start;
    }

    boolean next() {
        while (at < header.length() && (header.charAt(at) == ';' || Character.isWhitespace(header.charAt(at)))) {
            at++;
        }
        if (at >= header.length()) {
            return false;
        }
        int start = at;
        while (at < header.length() && header.charAt(at) != '=' && header.charAt(at) != ';') {
            at++;
        }
        name = header.substring(start, at).strip().toLowerCase(Locale.ROOT);
        value = at < header.length() && header.charAt(at) == '=' ? readValue() : "";
        return true;
    }

    String name() {
        return name;
    }

    String value() {
        return value;
    }

    private String readValue() {
        at++;
        while (at < header.length() && Character.isWhitespace(header.charAt(at))) {
            at++;
        }
        if (at < header.length() && header.charAt(at) == '"') {
            return readQuoted();
        }
        int start = at;
        while (at < header.length() && header.charAt(at) != ';') {
            at++;
        }
        return header.substring(start, at).strip();
    }

    private String readQuoted() {
        var text = new StringBuilder();
        at++;
        while (at < header.length() && header.charAt(at) != '"') {
            char c = header.charAt(at++);
            // A backslash before anything else is a path that nobody escaped.
            boolean escapes = c == '\\' && at < header.length() && "\"\\".indexOf(header.charAt(at)) >= 0;
            text.append(escapes ? header.charAt(at++) : c);
        }
        int end = header.indexOf(';', at);
        at = end < 0 ? header.length() : end;
        return text.toString();
    }
}
