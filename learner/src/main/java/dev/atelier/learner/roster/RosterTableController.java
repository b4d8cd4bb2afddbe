package dev.atelier.learner.roster;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.page.Moments;
import dev.atelier.learner.page.StatusTag;
import dev.atelier.learner.signup.SignUpQuestion;
import dev.atelier.learner.signup.SignUps;
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

    private final StaffDoor staff;
    private final Entries entries;
    private final SignUps signUps;

    RosterTableController(StaffDoor staff, Entries entries, SignUps signUps) {
        this.staff = staff;
        this.entries = entries;
        this.signUps = signUps;
    }

    @GetMapping("/staff/cohorts/{cohort}/roster.csv")
    ResponseEntity<byte[]> show(@PathVariable UUID cohort, Authentication who) {
        var facts = staff.cohort(who, cohort);
        var people = entries.page(facts.id(), Search.EVERYBODY, null, Integer.MAX_VALUE);
        var file = "people-" + facts.startsAt().toLocalDate() + ".csv";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(table(facts, people, signUps.everAsked(facts.id())).getBytes(StandardCharsets.UTF_8));
    }

    private static String table(CohortFacts cohort, List<Entry> people, List<SignUpQuestion> questions) {
        var head = Stream.concat(
                Stream.of("Name", "E-mail", "State", "Since (" + cohort.zone() + ")", "Number", "Reason"),
                questions.stream().map(SignUpQuestion::words));
        return Spreadsheet.write(Stream.concat(
                        Stream.of(head.toList()), people.stream().map(person -> row(cohort, person, questions)))
                .toList());
    }

    private static List<String> row(CohortFacts cohort, Entry person, List<SignUpQuestion> questions) {
        return Stream.concat(
                        Stream.of(
                                person.name(),
                                person.address(),
                                StatusTag.of(person.status()).words(),
                                Moments.brief(person.since(), cohort.zone()),
                                person.rank() == null ? "" : person.rank().toString(),
                                Objects.requireNonNullElse(person.reason(), "")),
                        questions.stream().map(question -> person.answer(question.id())))
                .toList();
    }
}
