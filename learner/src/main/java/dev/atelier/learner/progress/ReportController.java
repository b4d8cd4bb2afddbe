package dev.atelier.learner.progress;

import dev.atelier.learner.progress.Reporting.Answer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Where learners' scripts report a step, without a session or a form token: the signature is the proof. It answers in words,
 * as people read them in their notebook.
 */
@Controller
class ReportController {

    /** Exempt from form tokens by this address. */
    static final String ADDRESS = "/outside/steps";

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final Reporting reporting;

    ReportController(Reporting reporting) {
        this.reporting = reporting;
    }

    @PostMapping(ADDRESS)
    ResponseEntity<byte[]> create(
            @RequestHeader(name = "Atelier-Key", defaultValue = "") String key,
            @RequestHeader(name = "Atelier-Signature", defaultValue = "") String signature,
            HttpServletRequest request)
            throws IOException {
        var body = request.getInputStream().readNBytes(Report.MOST + 1);
        if (body.length > Report.MOST) {
            return say(HttpStatus.CONTENT_TOO_LARGE, "A report has at most " + Report.MOST + " bytes.");
        }
        var answer = reporting.hear(Signature.read(key, signature), body);
        return say(
                switch (answer) {
                    case Answer.Heard heard -> HttpStatus.OK;
                    case Answer.Unreadable unreadable -> HttpStatus.BAD_REQUEST;
                    case Answer.NotOurs stranger -> HttpStatus.FORBIDDEN;
                    case Answer.TooOften tooOften -> HttpStatus.TOO_MANY_REQUESTS;
                    case Answer.Refused refused -> HttpStatus.UNPROCESSABLE_CONTENT;
                },
                answer.words());
    }

    private static ResponseEntity<byte[]> say(HttpStatus status, String words) {
        var answer = ResponseEntity.status(status).contentType(TEXT).header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == HttpStatus.TOO_MANY_REQUESTS) {
            answer = answer.header(HttpHeaders.RETRY_AFTER, "60");
        }
        return answer.body((words + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
