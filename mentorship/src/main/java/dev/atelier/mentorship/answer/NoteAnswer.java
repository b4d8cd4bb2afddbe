package dev.atelier.mentorship.answer;

import java.time.Instant;

/**
 * What the staff told each other beside a conversation.
 *
 * @param kind NOTE, or GIVEN_BACK for why a mentor gave the conversation back
 * @param author by name
 */
public record NoteAnswer(String kind, String author, String text, Instant at) {}
