package dev.atelier.learner.certificate;

import dev.atelier.learner.page.Check;
import java.util.List;

/** What a certificate asks for, thing by thing, as pages show it. */
final class Checks {

    private Checks() {}

    static List<Check> of(Standing standing) {
        return standing.conditions().stream()
                .map(condition -> new Check(condition.words(), condition.met(), condition.standing()))
                .toList();
    }
}
