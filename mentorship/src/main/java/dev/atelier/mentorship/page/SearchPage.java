package dev.atelier.mentorship.page;

import dev.atelier.mentorship.page.ThreadPage.Link;
import dev.atelier.mentorship.page.ThreadPage.Stamp;
import java.util.List;

/**
 * Conversations that were looked for.
 *
 * @param action of the form
 * @param typed what is looked for
 * @param hint what can be looked for
 * @param looked whether anything was
 * @param cut whether there are more than are shown
 */
public record SearchPage(
        Link back, String action, String typed, String hint, boolean looked, List<Hit> hits, boolean cut) {

    /** One conversation; {@code about} says whose and after which workshop. */
    public record Hit(String address, String subject, String about, Stamp last, List<Piece> excerpt) {}

    /** A part of an excerpt; {@code found} for a word that was looked for. */
    public record Piece(String words, boolean found) {}
}
