package dev.atelier.mentorship.page;

import java.util.List;

/**
 * A mentor's saved replies, each in a form of its own.
 *
 * @param fresh the form for a new one
 */
public record SavedRepliesPage(List<Form> replies, Form fresh) {

    /** One reply; {@code problem} is empty, or what to do about what was typed into {@code field}. */
    public record Form(String id, String title, String words, String field, String problem) {}
}
