package dev.atelier.learner.roster;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.page.Moments;
import dev.atelier.learner.page.StatusTag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everybody who ever asked for a seat in a cohort, as a table to take along. */
@Controller
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMIN')")
class RosterTableController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final CohortStaff staff;
    private final Entries entries;

    RosterTableController(CohortStaff staff, Entries entries) {
        this.staff = staff;
        this.entries = entries;
    }

    @GetMapping("/staff/cohorts/{cohort}/roster.csv")
    ResponseEntity<byte[]> show(@PathVariable UUID cohort, Authentication who) {
        var facts = staff.open(cohort, who);
        var people = entries.page(facts.id(), Shown.ALL, "", null, Integer.MAX_VALUE);
        var file = "people-" + facts.startsAt().toLocalDate() + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(table(facts, people).getBytes(StandardCharsets.UTF_8));
    }

    private static String table(CohortFacts cohort, List<Entry> people) {
        var head = List.of("Name", "E-mail", "State", "Since (" + cohort.zone() + ")", "Number", "Reason");
        return Spreadsheet.write(Stream.concat(Stream.of(head), people.stream().map(person -> row(cohort, person)))
                .toList());
    }

    private static List<String> row(CohortFacts cohort, Entry person) {
        return List.of(
                person.name(),
                person.address(),
                StatusTag.of(person.status()).words(),
                Moments.brief(person.since(), cohort.zone()),
                person.rank() == null ? "" : person.rank().toString(),
                Objects.requireNonNullElse(person.reason(), ""));
    }
}
