package dev.atelier.learner.roster;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.StaffMember;
import dev.atelier.learner.EnrolmentId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.StaffDoor;
import dev.atelier.learner.enrolment.Arrivals;
import dev.atelier.learner.page.AskField;
import dev.atelier.learner.page.AskForm;
import dev.atelier.learner.page.Moments;
import dev.atelier.learner.page.RosterPersonPage;
import dev.atelier.learner.page.StatusTag;
import dev.atelier.learner.signup.SignUps;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads all that the staff may know of one person in a cohort. */
@Component
class PersonReading {

    private final Entries entries;
    private final Changes changes;
    private final Notes notes;
    private final SignUps signUps;
    private final Arrivals arrivals;

    PersonReading(Entries entries, Changes changes, Notes notes, SignUps signUps, Arrivals arrivals) {
        this.entries = entries;
        this.changes = changes;
        this.notes = notes;
        this.signUps = signUps;
        this.arrivals = arrivals;
    }

    /** What was typed as a note, and what is wrong with it. */
    record Typed(String words, String problem) {

        static final Typed NOTHING = new Typed("", "");
    }

    /** The line of an enrolment in this cohort; else 404. */
    Entry entry(CohortFacts cohort, UUID enrolment) {
        return entries.entry(cohort.id(), new EnrolmentId(enrolment))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Nobody on this list has that number. Go back to the list."));
    }

    RosterPersonPage page(CohortFacts cohort, Entry entry, Typed typed, Authentication who) {
        var learner = new LearnerId(entry.learner());
        var path = RosterWords.path(cohort) + "/" + entry.enrolment();
        return new RosterPersonPage(
                cohort.title(),
                RosterWords.path(cohort),
                entry.name(),
                entry.address(),
                StatusTag.of(entry.status()),
                cohort.zone().getId(),
                answers(cohort, entry),
                StaffDoor.leads(who, cohort) ? changes.needs(new EnrolmentId(entry.enrolment())) : Optional.empty(),
                arrivals.titlesAlongside(cohort.id(), List.of(learner)).getOrDefault(learner, List.of()),
                changes.of(cohort.id(), learner).stream()
                        .map(change -> new RosterPersonPage.Change(
                                StatusTag.of(change.to()),
                                Moments.brief(change.at(), cohort.zone()),
                                actor(cohort, entry, change.actor()),
                                Objects.requireNonNullElse(change.reason(), "")))
                        .toList(),
                notes(cohort, learner, path, typed, who),
                StaffDoor.isAdmin(who) && entry.status().isLive() ? Optional.of(path + "/removal") : Optional.empty());
    }

    private List<RosterPersonPage.Answer> answers(CohortFacts cohort, Entry entry) {
        return signUps.everAsked(cohort.id()).stream()
                .map(question -> new RosterPersonPage.Answer(question.words(), entry.answer(question.id())))
                .filter(answer -> !answer.words().isEmpty())
                .toList();
    }

    private RosterPersonPage.Notes notes(
            CohortFacts cohort, LearnerId learner, String path, Typed typed, Authentication who) {
        var field = new AskField(
                "words",
                "A note",
                "textarea",
                typed.words(),
                "Only the staff of this cohort sees it. Write what you would say in the person's presence: they may ask"
                        + " for all that is kept about them.",
                typed.problem(),
                true,
                List.of());
        return new RosterPersonPage.Notes(
                notes.of(cohort.id(), learner).stream()
                        .map(note -> new RosterPersonPage.Note(
                                note.words(),
                                staff(cohort, note.author()),
                                Moments.brief(note.at(), cohort.zone()),
                                StaffDoor.isAdmin(who)
                                                || note.author().toString().equals(who.getName())
                                        ? Optional.of(path + "/notes/" + note.id() + "/removal")
                                        : Optional.empty()))
                        .toList(),
                UUID.randomUUID().toString(),
                new AskForm(path + "/notes", List.of(field)));
    }

    private static String actor(CohortFacts cohort, Entry entry, @Nullable UUID actor) {
        if (actor == null) {
            return "by the rules";
        }
        return actor.equals(entry.learner()) ? "by themselves" : "by " + staff(cohort, actor);
    }

    /** Whoever is not on the staff of the cohort now and did something in it was an admin, or is not on it any more. */
    private static String staff(CohortFacts cohort, UUID person) {
        return cohort.staff().stream()
                .filter(member -> member.id().value().equals(person))
                .findFirst()
                .map(StaffMember::name)
                .orElse("an admin");
    }
}
