package dev.atelier.shell;

import dev.atelier.api.Problem;
import dev.atelier.shell.page.Frame.Link;
import dev.atelier.shell.page.Saying;
import dev.atelier.shell.page.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says in words what went wrong, what was kept and what to do next. */
@Controller
class ErrorPage implements ErrorController {

    private record Words(String title, String advice) {}

    private static final Words NOT_OUR_FAULT =
            new Words("This request can't be read", "Go back, check what was typed, and send it again.");
    private static final Words OUR_FAULT = new Words(
            "Something broke on our side",
            "Nothing was half done: what you sent was either saved whole or not at all. Try again in a minute; if it"
                    + " happens again, tell the people who run this Atelier when it was.");

    private static final Map<Integer, Words> KNOWN = new TreeMap<>(Map.of(
            403,
                    new Words(
                            "This page is not for you",
                            "You are signed in, but your role doesn't open it. If it should, ask the people who run"
                                    + " the workshop."),
            404, new Words("Nothing is here", "The address may be mistyped, or what stood here is gone."),
            405, new Words("This can't be done here", "Go back and use the buttons on the page."),
            409,
                    new Words(
                            "Someone was quicker",
                            "What you saw has changed meanwhile. Go back, look again, and decide anew."),
            410, new Words("This is over", "What stood here has ended."),
            413,
                    new Words(
                            "That is too large",
                            "A text may have 12 MB, a file 25 MB, everything together 60 MB. Nothing was kept of what"
                                + " you sent. Go back: what you typed should still be there. Make it smaller and send"
                                + " it again."),
            429, new Words("Too many requests", "Wait a few minutes, then try again.")));

    private final Templates templates;

    ErrorPage(Templates templates) {
        this.templates = templates;
    }

    @RequestMapping("${server.error.path:/error}")
    Object show(HttpServletRequest request, HttpServletResponse response) {
        var code = code(request);
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/")) {
            return problem(code);
        }
        return page(request, response, code);
    }

    /** For programs: only what the server refuses before a call is looked at comes here. */
    private static ResponseEntity<Problem> problem(int code) {
        var status = Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.BAD_REQUEST);
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(Problem.TYPE))
                .body(Problem.of(
                        status, "This call can't be read, or broke on our side. Look at its address and body."));
    }

    private JteModel page(HttpServletRequest request, HttpServletResponse response, int code) {
        response.setStatus(code);
        var words = KNOWN.getOrDefault(code, HttpStatus.valueOf(code).is5xxServerError() ? OUR_FAULT : NOT_OUR_FAULT);
        var advice = reason(request, code).orElse(words.advice());
        return templates.saying(new Saying(
                String.valueOf(code), words.title(), advice, List.of(new Link("To the workshops", "/", false))));
    }

    private static int code(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && String.valueOf(failure.getMessage()).contains("maxPostSize")) {
            // Tomcat finds a form's words too long and throws, where for its files it answers 413.
            return 413;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    /** What the one who refused had to say, unless it is only the name of the status or an exception's text. */
    private static Optional<String> reason(HttpServletRequest request, int code) {
        var named = HttpStatus.resolve(code);
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_MESSAGE))
                .map(Object::toString)
                .filter(said -> code < 500 && code != 413 && !said.isBlank())
                .filter(said -> named == null || !named.getReasonPhrase().equals(said));
    }
}
