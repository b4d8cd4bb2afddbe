package dev.atelier.mentorship.conversation;

import dev.atelier.learner.LearnerId;
import dev.atelier.mentorship.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps what a learner is typing, until it is sent. */
@Controller
@PreAuthorize("isAuthenticated()")
class MyDraftController {

    private final Door door;
    private final MessageDrafts drafts;
    private final Templates templates;

    MyDraftController(Door door, MessageDrafts drafts, Templates templates) {
        this.door = door;
        this.drafts = drafts;
        this.templates = templates;
    }

    @PostMapping("/my/mentor/{conversation:[0-9a-f-]{36}}/draft")
    JteModel answer(Principal person, @PathVariable UUID conversation, @ModelAttribute ReplyForm form) {
        var own = door.own(person, conversation);
        if (form.isTooLong()) {
            return templates.saved(DraftWords.TOO_LONG);
        }
        drafts.keepAnswer(form.id(), own.id(), LearnerId.of(person).value(), form.text());
        return templates.saved(DraftWords.of(form.text()));
    }

    @PostMapping("/my/mentor/questions/draft")
    JteModel question(Principal person, @ModelAttribute QuestionForm form) {
        if (form.isTooLong()) {
            return templates.saved(DraftWords.TOO_LONG);
        }
        drafts.keepQuestion(form.id(), LearnerId.of(person).value(), form.subject(), form.text());
        return templates.saved(DraftWords.of(form.text()));
    }
}
