package dev.atelier.learner.page;

/**
 * What was done with several people.
 *
 * @param ahead whom nobody has got to yet
 */
public record SelectionPage(
        String title, String roster, String path, String heading, String words, int ahead, SelectionLines lines) {}
