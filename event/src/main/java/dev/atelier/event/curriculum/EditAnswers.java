package dev.atelier.event.curriculum;

import dev.atelier.api.Refused;
import dev.atelier.api.Seen;
import dev.atelier.event.InstructorId;
import dev.atelier.event.WorkshopId;
import dev.atelier.event.answer.CurriculumDraftAnswer;
import dev.atelier.event.curriculum.Correcting.Answer;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Asks for an edit on behalf of a program, and answers the draft as it is then. */
@Component
class EditAnswers {

    private final Correcting correcting;
    private final DraftAnswers drafts;

    EditAnswers(Correcting correcting, DraftAnswers drafts) {
        this.correcting = correcting;
        this.drafts = drafts;
    }

    /** @throws Refused if it can't be done, or if the draft is not as it was seen */
    ResponseEntity<CurriculumDraftAnswer> edited(Edit edit, UUID workshop, Seen seen, Principal admin) {
        return answer(edit, workshop, seen, admin, HttpStatus.OK);
    }

    /** The same for what the draft did not have before. */
    ResponseEntity<CurriculumDraftAnswer> added(Edit edit, UUID workshop, Seen seen, Principal admin) {
        return answer(edit, workshop, seen, admin, HttpStatus.CREATED);
    }

    private ResponseEntity<CurriculumDraftAnswer> answer(
            Edit edit, UUID workshop, Seen seen, Principal admin, HttpStatus status) {
        var id = new WorkshopId(workshop);
        var request = new Request(edit, seen.revision(), InstructorId.of(admin).value());
        return switch (correcting.correct(id, request)) {
            case Answer.Done done -> drafts.told(id, ResponseEntity.status(status));
            case Answer.NoDraft none -> throw DraftAnswers.none();
            case Answer.Gone gone -> throw new Refused(HttpStatus.NOT_FOUND, gone.problem());
            case Answer.Stale stale -> throw DraftAnswers.stale(stale.meanwhile());
            case Answer.Refused refused -> throw refusal(refused.problems());
        };
    }

    private static Refused refusal(Map<String, String> problems) {
        var general = problems.get("");
        return general == null ? Refused.fields(problems) : new Refused(HttpStatus.CONFLICT, general);
    }
}
