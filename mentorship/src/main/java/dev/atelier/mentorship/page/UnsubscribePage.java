package dev.atelier.mentorship.page;

/**
 * Where notices are stopped.
 *
 * @param action where the button leads
 * @param stopped whether they are stopped already
 */
public record UnsubscribePage(String action, boolean stopped) {}
