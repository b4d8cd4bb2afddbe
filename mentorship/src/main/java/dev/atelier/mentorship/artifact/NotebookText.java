package dev.atelier.mentorship.artifact;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Text in notebooks is one string or a list of lines that keep their line breaks. */
final class NotebookText {
    /** Colours and cursor movements of terminals (ECMA-48). */
    private static final Pattern TERMINAL = Pattern.compile("\u001b(?:\\[[0-?]{0,30}[ -/]{0,10}[@-~]|[@-Z\\\\^_])");

    private NotebookText() {}

    static Optional<String> of(JsonNode node) {
        if (node.isString()) return node.stringValueOpt();
        if (!node.isArray() || node.values().stream().anyMatch(line -> !line.isString())) return Optional.empty();
        return Optional.of(
                node.values().stream().map(line -> line.stringValue()).collect(Collectors.joining()));
    }

    static String withoutTerminalColours(String text) {
        return TERMINAL.matcher(text).replaceAll("");
    }
}
