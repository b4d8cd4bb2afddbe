package dev.atelier.event.notice;

import dev.atelier.event.CohortId;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.round.EachCohort;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks each minute whose people are to be told. Mails, the note of them and the end of their being due are one
 * transaction for each cohort: after a crash in between nobody was told, and all are told then.
 */
@Component
class NoticeRound {

    private final Due due;
    private final KnownCohorts cohorts;
    private final Telling telling;
    private final TransactionOperations transaction;

    NoticeRound(Due due, KnownCohorts cohorts, Telling telling, TransactionOperations transaction) {
        this.due = due;
        this.cohorts = cohorts;
        this.telling = telling;
        this.transaction = transaction;
    }

    /** Any number of instances may do this at once; each cohort is one's alone. */
    @Scheduled(fixedDelayString = "PT1M")
    void run() {
        EachCohort.of(
                due.cohorts(),
                "Telling of an agenda",
                cohort -> transaction.executeWithoutResult(status -> tell(cohort)),
                due::putOff);
    }

    private void tell(CohortId id) {
        due.take(id).ifPresent(base -> cohorts.find(id).ifPresent(cohort -> tell(cohort, base)));
    }

    /** The agenda of one that is postponed lies until it is announced again. */
    private void tell(Cohort cohort, int base) {
        switch (cohort.status()) {
            case ANNOUNCED, OPEN, CONFIRMED, RUNNING -> telling.tell(cohort, base, true);
            case CANCELLED -> telling.tell(cohort, base, false);
            case POSTPONED -> {
                telling.tell(cohort, base, false);
                due.rest(cohort.id(), base);
            }
            case DRAFT -> due.rest(cohort.id(), base);
            case COMPLETED -> {}
        }
    }
}
