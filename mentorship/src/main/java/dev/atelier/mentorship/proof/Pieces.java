package dev.atelier.mentorship.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a header at its semicolons, but not at those that stand in quotes or brackets: what a sender wrote may be quoted in
 * there. One pass.
 */
final class Pieces {

    /** @param remarks what stood in brackets */
    record Piece(String text, String remarks) {}

    private final String value;
    private final List<Piece> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder remarks = new StringBuilder();
    private int at;

    private Pieces(String value) {
        this.value = value;
    }

    /** At least one, perhaps empty. */
    static List<Piece> of(String value) {
        var pieces = new Pieces(value);
        pieces.scan();
        return pieces.found;
    }

    private void scan() {
        while (at < value.length()) {
            var sign = value.charAt(at++);
            switch (sign) {
                case '"' -> quoted();
                case '(' -> remark();
                case ';' -> finish();
                default -> text.append(sign);
            }
        }
        finish();
    }

    /** Kept as one word that means nothing beyond itself. */
    private void quoted() {
        while (at < value.length() && value.charAt(at) != '"') {
            at += value.charAt(at) == '\\' ? 1 : 0;
            if (at < value.length()) {
                var sign = value.charAt(at++);
                text.append(Character.isLetterOrDigit(sign) || "@.-_+".indexOf(sign) >= 0 ? sign : '_');
            }
        }
        at++;
    }

    private void remark() {
        var depth = 1;
        while (at < value.length() && depth > 0) {
            var sign = value.charAt(at++);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == '\\' && at < value.length()) {
                at++;
            } else if (depth > 0) {
                remarks.append(sign);
            }
        }
        text.append(' ');
    }

    private void finish() {
        found.add(new Piece(text.toString(), remarks.toString()));
        text.setLength(0);
        remarks.setLength(0);
    }
}
