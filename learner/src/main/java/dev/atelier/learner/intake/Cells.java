package dev.atelier.learner.intake;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line where it begins, from 1
 * @param broken whether its quotation marks match so little that it can't be told apart
 */
record Cells(int line, List<String> values, boolean broken) {

    boolean blank() {
        return !broken && values.stream().allMatch(String::isBlank);
    }

    /** Short rows end in empty cells. */
    String at(int column) {
        return column >= 0 && column < values.size() ? values.get(column) : "";
    }
}
