package dev.atelier.event.curriculum;

import dev.atelier.api.Refused;
import dev.atelier.api.Seen;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.answer.CurriculumDraftAnswer;
import dev.atelier.event.answer.CurriculumDraftAnswer.Fate;
import dev.atelier.event.answer.CurriculumDraftAnswer.LastEdit;
import dev.atelier.event.answer.CurriculumDraftAnswer.LeftOver;
import dev.atelier.event.page.ChangeView;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tells programs what lies on the desk of whoever works on a curriculum. */
@Component
public class DraftAnswers {

    private final Desks desks;
    private final Versions versions;
    private final CurriculumDrafts drafts;

    DraftAnswers(Desks desks, Versions versions, CurriculumDrafts drafts) {
        this.desks = desks;
        this.versions = versions;
        this.drafts = drafts;
    }

    /**
     * A workshop's draft as the body of an answer, with the ETag to write it by.
     *
     * @throws Refused if it has none
     */
    public ResponseEntity<CurriculumDraftAnswer> told(WorkshopId workshop, ResponseEntity.BodyBuilder answer) {
        var desk = desks.of(workshop).orElseThrow(DraftPages::missing);
        var stored = desk.draft().orElseThrow(DraftAnswers::none);
        return answer.eTag(Seen.tag(stored.revision())).body(answer(workshop, desk, stored));
    }

    private CurriculumDraftAnswer answer(WorkshopId workshop, Desk desk, StoredDraft stored) {
        var draft = stored.draft();
        var title = desk.about().title();
        var todo = Todos.of(title, draft);
        return new CurriculumDraftAnswer(
                workshop.value(),
                title,
                stored.version(),
                stored.revision(),
                todo.guesses(),
                Obstacle.of(title, draft).stream().map(Obstacle::words).toList(),
                draft.leftLines().stream().map(DraftAnswers::leftOver).toList(),
                ModuleAnswers.draft(draft.modules()),
                versions.latest(workshop)
                        .map(latest -> Difference.between(latest.modules(), draft.modules()).stream()
                                .map(DraftAnswers::words)
                                .toList())
                        .orElse(List.of()),
                desk.lastEdit()
                        .map(edit -> new LastEdit(edit.revision(), edit.what()))
                        .orElse(null));
    }

    /** That a draft is not as its caller has seen it, with what others did since. */
    Refused stale(WorkshopId workshop, long seen) {
        return stale(drafts.of(workshop).stream()
                .flatMap(stored -> drafts.edits(stored.curriculum()).stream())
                .filter(edit -> edit.revision() > seen)
                .map(PastEdit::what)
                .toList());
    }

    static Refused stale(List<String> meanwhile) {
        return Refused.stale(
                "Somebody changed the draft since you read it. Read it, and send again. Nothing was done.", meanwhile);
    }

    private static LeftOver leftOver(LeftLine left) {
        return new LeftOver(
                left.lines().first(),
                left.lines().last(),
                left.text(),
                left.why(),
                switch (left.state()) {
                    case OPEN -> Fate.OPEN;
                    case LEFT_OUT -> Fate.LEFT_OUT;
                    case USED -> Fate.USED;
                });
    }

    private static String words(ChangeView change) {
        var from = change.before().isEmpty() && change.now().isEmpty()
                ? ""
                : ", " + change.before() + " → " + change.now();
        return change.what() + ": " + change.how() + from;
    }

    static Refused none() {
        return new Refused(HttpStatus.NOT_FOUND, "This workshop has no draft. Begin one from what is published.");
    }
}
