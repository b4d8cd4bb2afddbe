package dev.atelier.demo;

import jakarta.mail.MessagingException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends an answer, or a mail of one's own, as one of the demo's people. */
@Controller
@DemoOnly
class AnswerController {

    private final MailFolder folder;
    private final Answering answering;

    AnswerController(MailFolder folder, Answering answering) {
        this.folder = folder;
        this.answering = answering;
    }

    @PostMapping("/demo/mail/{id}/answers")
    String answer(@PathVariable String id, @RequestParam String words, RedirectAttributes redirect) {
        var mail = folder.mail(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return sent(() -> answering.answer(mail, words), words, "redirect:/demo/mail/" + id, redirect);
    }

    @PostMapping("/demo/mail")
    String write(
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam String subject,
            @RequestParam String words,
            RedirectAttributes redirect) {
        return sent(() -> answering.write(from, to, subject, words), words, "redirect:/demo/mail", redirect);
    }

    private interface Sending {
        void send() throws MessagingException;
    }

    private static String sent(Sending sending, String words, String next, RedirectAttributes redirect) {
        try {
            sending.send();
            redirect.addFlashAttribute("done", "Sent over SMTP, as from any mail program.");
        } catch (MessagingException refusal) {
            redirect.addFlashAttribute(
                    "problem", "Atelier's inbox refused it: " + refusal.getMessage() + " You had written: " + words);
        }
        return next;
    }
}
