package dev.atelier.demo;

import dev.atelier.demo.page.MailPage;
import dev.atelier.demo.page.MailsPage;
import dev.atelier.demo.page.Templates;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows the mails that Atelier sent in the demo. */
@Controller
@DemoOnly
class MailController {

    private static final int SHOWN = 100;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, H:mm 'UTC'", Locale.ENGLISH);

    private final MailFolder folder;
    private final Templates templates;

    MailController(MailFolder folder, Templates templates) {
        this.folder = folder;
        this.templates = templates;
    }

    @GetMapping("/demo/mail")
    JteModel list() {
        return templates.mails(new MailsPage(folder.newest(SHOWN).stream()
                .map(mail -> new MailsPage.Line(mail.id(), mail.subject(), mail.to(), when(mail)))
                .toList()));
    }

    @GetMapping("/demo/mail/{id}")
    JteModel show(@PathVariable String id) {
        var mail = mail(id);
        return templates.mail(new MailPage(
                mail.id(),
                mail.subject(),
                mail.from(),
                mail.to(),
                when(mail),
                MailPage.linked(mail.text().orElse("")),
                mail.html().isPresent(),
                mail.answersTo()));
    }

    /** The mail's own HTML, in a sandbox: no scripts, no forms, nothing from elsewhere. */
    @GetMapping("/demo/mail/{id}/html")
    ResponseEntity<byte[]> html(@PathVariable String id) {
        var html = mail(id).html().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'")
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    private CaughtMail mail(String id) {
        return folder.mail(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "This mail is no longer in the folder. The others are at /demo/mail."));
    }

    private static String when(CaughtMail mail) {
        return WHEN.format(mail.at().atOffset(ZoneOffset.UTC));
    }
}
