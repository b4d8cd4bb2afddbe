package dev.atelier.event.agenda;

import dev.atelier.api.Refused;
import dev.atelier.api.Seen;
import dev.atelier.event.CohortId;
import dev.atelier.event.answer.AgendaDraftAnswer;
import dev.atelier.event.answer.AgendaDraftAnswer.EarlierAgenda;
import dev.atelier.event.answer.AgendaDraftAnswer.ReleaseWarning;
import dev.atelier.event.answer.AgendaDraftAnswer.SlotProblem;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.cohort.CohortMissing;
import dev.atelier.event.cohort.KnownCohorts;
import dev.atelier.event.page.AgendaChange;
import dev.atelier.event.time.PlannedTime;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tells admins' programs of a draft what its page tells admins. */
@Component
class AgendaAnswers {

    private final KnownCohorts cohorts;
    private final AgendaDesk desk;
    private final DraftEdits edits;
    private final EarlierAgendas earlier;

    AgendaAnswers(KnownCohorts cohorts, AgendaDesk desk, DraftEdits edits, EarlierAgendas earlier) {
        this.cohorts = cohorts;
        this.desk = desk;
        this.edits = edits;
        this.earlier = earlier;
    }

    /** @throws CohortMissing if there is none */
    Cohort cohort(UUID id) {
        return cohorts.find(new CohortId(id)).orElseThrow(CohortMissing::new);
    }

    /** The draft as the body of an answer, with the ETag to write it by. */
    ResponseEntity<AgendaDraftAnswer> told(Cohort cohort, ResponseEntity.BodyBuilder answer) {
        var draft = of(cohort);
        return answer.eTag(Seen.tag(draft.revision())).body(draft);
    }

    AgendaDraftAnswer of(Cohort cohort) {
        var reading = desk.read(cohort);
        var zone = cohort.plan().zone();
        var slots = SlotAnswers.forAdmins(reading.legend(), zone);
        var latest = reading.latest().map(Releases.Explained::release);
        return new AgendaDraftAnswer(
                cohort.id().value(),
                reading.draft().map(Draft::revision).orElse(0L),
                latest.map(Release::number).orElse(0),
                latest.map(Release::tentative).orElse(null),
                zone.getId(),
                slots.slots(reading.draft().map(Draft::slots).orElse(List.of())),
                reading.problems().stream()
                        .distinct()
                        .map(problem -> new SlotProblem(
                                problem.isOfWhole() ? null : problem.slot(), problem.isGrave(), problem.words()))
                        .toList(),
                new ReleaseWarning(
                        reading.warnings().always(),
                        reading.warnings().ifConfirmed(),
                        reading.warnings().print()),
                slots.changes(reading.changes()),
                earlier.of(cohort).stream()
                        .map(one -> new EarlierAgenda(one.cohort(), PlannedTime.of(one.startsAt(), zone)))
                        .toList());
    }

    /** Somebody edited the draft since this revision: what they did, as far as that is kept; else what it would change now. */
    Refused stale(Cohort cohort, long seen) {
        var done = seen < 0
                ? List.<String>of()
                : edits.of(cohort.id()).since(seen).stream()
                        .map(edit -> edit.what() + (edit.who().isEmpty() ? "" : " (" + edit.who() + ")"))
                        .toList();
        return Refused.stale(
                "Somebody changed the draft since you read it. Read it, and send again. Nothing was done.",
                done.isEmpty() ? lines(desk.read(cohort), List.of()) : done);
    }

    /** The same where somebody may have released since: what that changed comes first. */
    Refused stale(Cohort cohort, long seen, int base) {
        var reading = desk.read(cohort);
        return reading.latest()
                .map(Releases.Explained::release)
                .filter(release -> release.number() != base)
                .map(release -> Refused.stale(
                        "Somebody released it since you read it: " + release.words()
                                + ". Read it, and send again. Nothing was done.",
                        lines(reading, desk.since(cohort.id(), base))))
                .orElseGet(() -> stale(cohort, seen));
    }

    /** Changes in lines; those of the draft where there are none. */
    private static List<String> lines(AgendaDesk.Reading reading, List<Change> changes) {
        return new ChangeWords(reading.legend())
                .of(changes.isEmpty() ? reading.changes() : changes).stream()
                        .map(AgendaChange::line)
                        .toList();
    }
}
