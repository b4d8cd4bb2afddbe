package dev.atelier.mentorship.review;

import dev.atelier.mentorship.note.WorkNote;
import dev.atelier.mentorship.note.WorkNotes;
import dev.atelier.mentorship.page.Moment;
import dev.atelier.mentorship.page.ReviewPanels;
import dev.atelier.mentorship.page.ReviewPanels.Look;
import dev.atelier.mentorship.page.ReviewPanels.Note;
import dev.atelier.mentorship.page.ReviewPanels.Notes;
import dev.atelier.mentorship.page.ReviewPanels.Reading;
import dev.atelier.mentorship.page.ReviewPanels.Returned;
import dev.atelier.mentorship.page.ReviewView;
import dev.atelier.mentorship.rubric.CriterionViews;
import dev.atelier.mentorship.rubric.Judgement;
import dev.atelier.mentorship.secondlook.SecondLookRules;
import dev.atelier.mentorship.work.Markdown;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what stands around a review on its reviewer's page. */
@Component
class Panels {

    private final Judging judging;
    private final BankPanel bank;
    private final WorkNotes notes;
    private final SecondLookRules rules;
    private final SecondReadings readings;

    Panels(Judging judging, BankPanel bank, WorkNotes notes, SecondLookRules rules, SecondReadings readings) {
        this.judging = judging;
        this.bank = bank;
        this.notes = notes;
        this.rules = rules;
        this.readings = readings;
    }

    /** What came from outside: whether criteria left open are asked about, and why a review is to go back, as typed. */
    record Asked(boolean open, String why) {

        static final Asked NOTHING = new Asked(false, "");
    }

    ReviewPanels of(Reviewer reviewer, RoundPlace place, boolean waits, @Nullable Shown shown, Asked asked) {
        var judgements = judging.drafted(reviewer, place);
        return new ReviewPanels(
                CriterionViews.judged(judgements),
                asked.open()
                        ? judgements.stream()
                                .filter(Judgement::isOpen)
                                .map(judgement -> judgement.criterion().title())
                                .toList()
                        : List.of(),
                bank.of(reviewer, place, ""),
                new Notes(
                        place.base(),
                        UUID.randomUUID().toString(),
                        notes.of(reviewer.id(), place.round(), reviewer.sees()).stream()
                                .map(note -> note(note, place))
                                .toList()),
                new Look(
                        rules.of(place.cohort()).words(),
                        waits,
                        readings.returned(reviewer, place.round()).stream()
                                .map(back -> new Returned(
                                        back.reader(),
                                        Moment.of(back.at().toInstant(), place.zone()),
                                        Markdown.prose(back.words())))
                                .toList()),
                shown == null
                        ? null
                        : new Reading(
                                place.base(), shown.token().toString(), place.learner(), shown.review(), asked.why()));
    }

    /** A review that waits for its second reader, as it is shown. */
    record Shown(UUID token, ReviewView review) {}

    private static Note note(WorkNote note, RoundPlace place) {
        return new Note(
                note.id().toString(),
                note.author(),
                note.own(),
                Markdown.prose(note.words()),
                note.words(),
                Moment.of(note.at(), place.zone()),
                note.changed() != null);
    }
}
