package dev.atelier.event.page;

import java.util.List;

/**
 * The people who were told of a release, by name.
 *
 * @param next the address of the page after this one; empty on the last
 */
public record ToldPage(String title, String address, int release, List<Told> people, String next) {

    /** What one person was told: "from release 1", and the lines of their mail, none if nothing concerned them. */
    public record Told(String name, String at, String from, List<String> lines) {}
}
