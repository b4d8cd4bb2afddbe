package dev.atelier.mentorship.conversation;

import dev.atelier.mentorship.inbox.HeldMails;
import dev.atelier.mentorship.inbox.HeldMails.HeldMail;
import dev.atelier.mentorship.month.MonthWords;
import dev.atelier.mentorship.page.HeldForMePage;
import dev.atelier.mentorship.page.Templates;
import dev.atelier.mentorship.reading.MailReader;
import dev.atelier.mentorship.reading.ReadMail;
import java.security.Principal;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A mail that came to somebody's own reply address from elsewhere: they say whether it is theirs. */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/mentor/held/{mail}")
class HeldForMeController {

    private final HeldMails mails;
    private final Conversations conversations;
    private final Templates templates;

    HeldForMeController(HeldMails mails, Conversations conversations, Templates templates) {
        this.mails = mails;
        this.conversations = conversations;
        this.templates = templates;
    }

    @GetMapping
    Object show(Principal person, @PathVariable UUID mail) {
        var held = own(person, mail);
        return held.waits() ? templates.conversationHeldForMe(page(held)) : "redirect:" + thread(person, held);
    }

    @PostMapping
    String release(Principal person, @PathVariable UUID mail, RedirectAttributes redirect) {
        var held = own(person, mail);
        if (mails.release(mail, UUID.fromString(person.getName())).isPresent()) {
            redirect.addFlashAttribute("done", "Thank you. The mail stands in the conversation now.");
        }
        return "redirect:" + thread(person, held);
    }

    private HeldMail own(Principal person, UUID mail) {
        return mails.find(mail)
                .filter(held ->
                        UUID.fromString(person.getName()).equals(held.whose().person()))
                .orElseThrow(() -> Door.notFound("No such mail waits for you."));
    }

    private HeldForMePage page(HeldMail held) {
        var thread = held.whose().conversation();
        var conversation = thread == null ? null : conversations.find(thread).orElse(null);
        var words = new MailReader().read(held.mail().raw()) instanceof ReadMail read
                ? Words.in(read).visible()
                : "";
        return new HeldForMePage(
                Subject.of(held.subject()).value(),
                held.from(),
                conversation == null
                        ? held.mail().receivedAt().toString()
                        : Times.stamp(
                                                held.mail().receivedAt(),
                                                conversation.month().window().zone())
                                        .words()
                                + ", "
                                + MonthWords.zone(conversation.month().window().zone()),
                conversation == null ? "a new one" : conversation.subject(),
                Paragraphs.of(words),
                "/my/mentor/held/" + held.mail().id());
    }

    /** Mentors read the same conversation under another address. */
    private String thread(Principal person, HeldMail held) {
        var thread = held.whose().conversation();
        if (thread == null) {
            return "/my/mentor";
        }
        var own = conversations
                .find(thread)
                .filter(found -> found.month().learner().value().toString().equals(person.getName()))
                .isPresent();
        return (own ? "/my/mentor/" : "/staff/mentorship/") + thread;
    }
}
