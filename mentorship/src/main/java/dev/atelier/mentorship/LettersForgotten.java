package dev.atelier.mentorship;

import java.util.List;

/**
 * What these letters were about was erased: whatever is still kept of their words goes, and they are sent no more. Told within
 * the same transaction.
 *
 * @param messageIds without brackets
 */
public record LettersForgotten(List<String> messageIds) {}
