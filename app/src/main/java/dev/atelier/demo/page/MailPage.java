package dev.atelier.demo.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One mail as its recipient sees it. */
public record MailPage(
        String id,
        String subject,
        String from,
        String to,
        String when,
        List<Piece> text,
        boolean html,
        String answersTo) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{1,2000}");

    /** Words as they are, or an address to follow. */
    public record Piece(String words, boolean link) {}

    /** The text in pieces, so that addresses in it can be followed. */
    public static List<Piece> linked(String text) {
        var pieces = new ArrayList<Piece>();
        var address = ADDRESS.matcher(text);
        int told = 0;
        while (address.find()) {
            pieces.add(new Piece(text.substring(told, address.start()), false));
            pieces.add(new Piece(address.group(), true));
            told = address.end();
        }
        pieces.add(new Piece(text.substring(told), false));
        return List.copyOf(pieces);
    }
}
