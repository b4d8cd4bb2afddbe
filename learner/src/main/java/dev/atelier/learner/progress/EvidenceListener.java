package dev.atelier.learner.progress;

import dev.atelier.learner.ItemEvidence;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes down what others have seen a learner complete. */
@Component
class EvidenceListener {

    private final ProgressFacts facts;

    EvidenceListener(ProgressFacts facts) {
        this.facts = facts;
    }

    @ApplicationModuleListener
    void on(ItemEvidence seen) {
        facts.seen(seen.cohort(), seen.learner(), seen.item(), Source.WORK, seen.evidence(), seen.at());
    }
}
