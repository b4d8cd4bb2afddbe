package dev.atelier.event.visitor;

import dev.atelier.event.CohortId;
import dev.atelier.event.calendar.CalendarFile;
import dev.atelier.event.calendar.CalendarFiles;
import dev.atelier.event.cohort.CohortMissing;
import dev.atelier.event.page.AgendaPaper;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** The agenda to take away: on paper, as text, into a calendar, for programs. All but the calendar are one release. */
@Controller
class AgendaDownloadController {

    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

    private final Visits visits;
    private final PaperView papers;
    private final PaperPrinting printing;
    private final CalendarFiles calendars;
    private final AgendaData data;

    AgendaDownloadController(
            Visits visits, PaperView papers, PaperPrinting printing, CalendarFiles calendars, AgendaData data) {
        this.visits = visits;
        this.papers = papers;
        this.printing = printing;
        this.calendars = calendars;
        this.data = data;
    }

    @GetMapping("/cohorts/{id}/agenda.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, WebRequest request) {
        var visit = visits.of(id);
        var paper = paper(visit);
        return new Download(MediaType.APPLICATION_PDF, name(visit, "pdf"), Fingerprint.weak(paper))
                .answer(request, () -> printing.print(paper));
    }

    @GetMapping("/cohorts/{id}/agenda.md")
    ResponseEntity<byte[]> markdown(@PathVariable UUID id, WebRequest request) {
        var visit = visits.of(id);
        return answer(
                request,
                MARKDOWN,
                name(visit, "md"),
                AgendaText.of(paper(visit)).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/cohorts/{id}/agenda.json")
    ResponseEntity<byte[]> json(@PathVariable UUID id, WebRequest request) {
        var visit = visits.of(id);
        return answer(
                request,
                MediaType.APPLICATION_JSON,
                name(visit, "json"),
                data.json(visit).orElseThrow(AgendaDownloadController::none));
    }

    @GetMapping("/cohorts/{id}/schedule.xml")
    ResponseEntity<byte[]> schedule(@PathVariable UUID id, WebRequest request) {
        var visit = visits.of(id);
        return answer(
                request,
                MediaType.APPLICATION_XML,
                visit.cohort().offer().slug() + "-schedule.xml",
                data.schedule(visit).orElseThrow(AgendaDownloadController::none));
    }

    @GetMapping("/cohorts/{id}/agenda.ics")
    ResponseEntity<byte[]> calendar(@PathVariable UUID id, WebRequest request) {
        return answer(request, calendars.of(new CohortId(id)).orElseThrow(CohortMissing::new));
    }

    @GetMapping("/cohorts/{id}/slots/{slot}.ics")
    ResponseEntity<byte[]> slot(@PathVariable UUID id, @PathVariable UUID slot, WebRequest request) {
        return answer(
                request,
                calendars
                        .slot(new CohortId(id), slot)
                        .orElseThrow(() -> new ResponseStatusException(
                                HttpStatus.NOT_FOUND,
                                "This part of the day is in no calendar. The agenda is on the cohort's page.")));
    }

    private static ResponseEntity<byte[]> answer(WebRequest request, MediaType type, String name, byte[] content) {
        return Download.of(type, name, content).answer(request, () -> content);
    }

    private static ResponseEntity<byte[]> answer(WebRequest request, CalendarFile calendar) {
        return new Download(Download.CALENDAR, calendar.name(), calendar.tag()).answer(request, calendar.content());
    }

    private AgendaPaper paper(Visit visit) {
        return papers.paper(visit).orElseThrow(AgendaDownloadController::none);
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Its agenda is not released yet. It will be on the cohort's page.");
    }

    private static String name(Visit visit, String ending) {
        return visit.cohort().offer().slug() + "-agenda." + ending;
    }
}
