package dev.atelier.event.page;

import java.util.List;

/**
 * Who was told of a cohort's releases.
 *
 * @param pending a sentence, when people will hear of what changed last; empty if they have heard
 */
public record NoticesPage(String title, String address, String pending, List<Telling> tellings) {

    /** One time that people were told, up to a release: how many by mail, and how many had nothing in it for them. */
    public record Telling(int release, String at, int written, int untouched) {}
}
