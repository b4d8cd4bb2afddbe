package dev.atelier.learner.intake;

/**
 * One row of a list.
 *
 * @param name as this house writes it; as it was typed, if there is a problem
 * @param problem why it can't be taken; empty if it can
 */
record Listed(int line, String name, String address, String problem) {

    boolean sound() {
        return problem.isEmpty();
    }
}
