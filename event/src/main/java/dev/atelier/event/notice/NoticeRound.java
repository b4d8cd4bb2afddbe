package dev.atelier.event.notice;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.agenda.Releases;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.KnownCohorts;
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
    private final Releases releases;
    private final Telling telling;
    private final TransactionOperations transaction;

    NoticeRound(Due due, KnownCohorts cohorts, Releases releases, Telling telling, TransactionOperations transaction) {
        this.due = due;
        this.cohorts = cohorts;
        this.releases = releases;
        this.telling = telling;
        this.transaction = transaction;
    }

    /** Any number of instances may do this at once; each cohort is one's alone. */
    @Scheduled(fixedDelayString = "PT1M")
    void run() {
        due.cohorts().forEach(cohort -> transaction.executeWithoutResult(status -> tell(cohort)));
    }

    private void tell(CohortId id) {
        due.take(id)
                .ifPresent(base -> cohorts.find(id)
                        .filter(NoticeRound::isAhead)
                        .ifPresent(cohort -> telling.tell(cohort, base, releases.all(id))));
    }

    private static boolean isAhead(Cohort cohort) {
        return cohort.status() != CohortStatus.CANCELLED && cohort.status() != CohortStatus.COMPLETED;
    }
}
