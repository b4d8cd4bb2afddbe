package dev.atelier.mentorship.answer;

import java.util.List;
import java.util.Map;

/**
 * What a pickled checkpoint would do if it were loaded. It never is.
 *
 * @param imports what it would import
 * @param opcodes how often each instruction stands in it
 */
public record PickleAnswer(List<String> imports, Map<String, Long> opcodes) {}
