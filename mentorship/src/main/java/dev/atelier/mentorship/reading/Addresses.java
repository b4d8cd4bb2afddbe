package dev.atelier.mentorship.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads address lists (RFC 5322 3.4) in one pass. Own code, because library parsers lose names written in plain
 * UTF-8 or refuse lists like {@code <>, a@example.org}, and a list that cannot be read is a mail that cannot be answered.
 */
final class Addresses {
    private static final int MOST = 1_000;

    private final String list;
    private final List<Mailbox> found = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private String angled = "";
    private int at;

    private Addresses(String list) {
        this.list = list;
    }

    static List<Mailbox> in(Headers headers, String name) {
        return headers.every(name).stream()
                .flatMap(value -> of(value).stream())
                .limit(MOST)
                .toList();
    }

    static List<Mailbox> of(String list) {
        var addresses = new Addresses(list);
        addresses.scan();
        return List.copyOf(addresses.found);
    }

    private void scan() {
        while (at < list.length() && found.size() < MOST) {
            char c = list.charAt(at++);
            switch (c) {
                case '"' -> quoted();
                case '(' -> comment();
                case '<' -> angled();
                case ',', ';' -> finish();
                case ':' -> group();
                default -> words.append(c);
            }
        }
        finish();
    }

    private void quoted() {
        int start = at;
        while (at < list.length() && list.charAt(at) != '"') {
            at += list.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(at, list.length());
        var text = list.substring(Math.min(start, at), at);
        at++;
        // A quoted local part stays quoted; a quoted name loses its marks.
        boolean local = at < list.length() && list.charAt(at) == '@';
        words.append(local ? '"' + text + '"' : unescaped(text));
    }

    private void comment() {
        int depth = 1;
        while (at < list.length() && depth > 0) {
            char c = list.charAt(at++);
            boolean escaped = c == '\\' && at < list.length();
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > 0) {
                comment.append(escaped ? list.charAt(at++) : c);
            }
        }
    }

    private void angled() {
        int close = list.indexOf('>', at);
        int end = close < 0 ? list.length() : close;
        var inner = list.substring(at, end);
        int route = inner.startsWith("@") ? inner.indexOf(':') : -1;
        var address =
                withoutComments(inner.substring(route + 1)).replace("<", "").strip();
        if (!address.isEmpty()) {
            angled = address;
        }
        at = Math.min(list.length(), end + 1);
    }

    private static String withoutComments(String address) {
        if (address.indexOf('(') < 0 || address.indexOf('"') >= 0) {
            return address;
        }
        var bare = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            depth += c == '(' ? 1 : 0;
            if (depth == 0) {
                bare.append(c);
            }
            depth -= c == ')' && depth > 0 ? 1 : 0;
        }
        return bare.toString();
    }

    private void group() {
        if (words.indexOf("@") < 0) {
            words.setLength(0);
            comment.setLength(0);
        }
    }

    private void finish() {
        var bare = words.toString().strip();
        var name = angled.isEmpty() ? comment.toString() : bare.isEmpty() ? comment.toString() : bare;
        var address = angled.isEmpty() ? bare.replace("mailto:", "") : angled;
        if (angled.isEmpty() && address.indexOf(' ') >= 0 && !address.startsWith("\"")) {
            address = wordWithAt(address);
        }
        if (!address.isEmpty() && !address.equals("<")) {
            found.add(new Mailbox(Characters.onOneLine(EncodedWords.decode(name)), address));
        }
        words.setLength(0);
        comment.setLength(0);
        angled = "";
    }

    private static String wordWithAt(String text) {
        for (var word : text.split(" ", -1)) {
            if (word.indexOf('@') > 0) {
                return word;
            }
        }
        return text.indexOf('@') >= 0 ? text.replace(" ", "") : "";
    }

    private static String unescaped(String text) {
        return text.replace("\\\"", "\"").replace("\\\\", "\\");
    }
}
