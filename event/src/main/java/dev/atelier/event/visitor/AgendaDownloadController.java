package dev.atelier.event.visitor;

import dev.atelier.event.calendar.CalendarFile;
import dev.atelier.event.page.AgendaPaper;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** The agenda to take away: on paper, as text, into a calendar. */
@Controller
class AgendaDownloadController {

    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Visits visits;
    private final PaperView papers;
    private final PaperPrinting printing;
    private final CalendarFile calendars;

    AgendaDownloadController(Visits visits, PaperView papers, PaperPrinting printing, CalendarFile calendars) {
        this.visits = visits;
        this.papers = papers;
        this.printing = printing;
        this.calendars = calendars;
    }

    @GetMapping("/cohorts/{id}/agenda.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, WebRequest request) {
        var visit = visits.of(id);
        var paper = paper(visit);
        var file = new File(MediaType.APPLICATION_PDF, name(visit, "pdf"), Fingerprint.weak(paper));
        return answer(request, file, () -> printing.print(paper));
    }

    @GetMapping("/cohorts/{id}/agenda.md")
    ResponseEntity<byte[]> markdown(@PathVariable UUID id, WebRequest request) {
        var visit = visits.of(id);
        var text = AgendaText.of(paper(visit)).getBytes(StandardCharsets.UTF_8);
        return answer(request, new File(MARKDOWN, name(visit, "md"), Fingerprint.strong(text)), () -> text);
    }

    @GetMapping("/cohorts/{id}/agenda.ics")
    ResponseEntity<byte[]> calendar(@PathVariable UUID id, WebRequest request) {
        var cohort = visits.cohort(id);
        var bytes = calendars.of(cohort);
        var name = cohort.offer().slug() + ".ics";
        return answer(request, new File(CALENDAR, name, Fingerprint.strong(bytes)), () -> bytes);
    }

    private record File(MediaType type, String name, String tag) {}

    /** What is there already is neither sent nor made again. */
    private static ResponseEntity<byte[]> answer(WebRequest request, File file, Supplier<byte[]> content) {
        var headers = ResponseEntity.status(HttpStatus.OK)
                .eTag(file.tag())
                .cacheControl(CacheControl.noCache().cachePublic());
        if (request.checkNotModified(file.tag())) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(file.tag())
                    .cacheControl(CacheControl.noCache().cachePublic())
                    .build();
        }
        return headers.contentType(file.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(content.get());
    }

    private AgendaPaper paper(Visit visit) {
        return papers.paper(visit)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Its agenda is not released yet. It will be on the cohort's page."));
    }

    private static String name(Visit visit, String ending) {
        return visit.cohort().offer().slug() + "-agenda." + ending;
    }
}
