package dev.atelier.learner.question;

import static java.util.stream.Collectors.toMap;

import dev.atelier.event.CohortFacts;
import dev.atelier.event.CohortId;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.door.CohortDays;
import dev.atelier.learner.door.Seat;
import dev.atelier.learner.door.Times;
import dev.atelier.learner.page.Cohort;
import dev.atelier.learner.page.QuestionsNow;
import dev.atelier.learner.page.QuestionsPage;
import dev.atelier.learner.page.StaffQuestionPage;
import dev.atelier.learner.page.StaffQuestionsNow;
import dev.atelier.learner.page.StaffQuestionsPage;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the pages of questions together: learners see no hidden ones but their own, the staff sees all. */
@Component
class QuestionView {

    static final QuestionForm BLANK = new QuestionForm(new UUID(0, 0), "", true);

    private static final UUID NOBODY = new UUID(0, 0);

    private final Questions questions;
    private final InstantSource clock;

    QuestionView(Questions questions, InstantSource clock) {
        this.questions = questions;
        this.clock = clock;
    }

    QuestionsPage page(Seat seat, QuestionForm typed, String problem) {
        // Whoever is refused sends the same form again; a new page is a new form.
        var form = typed.equals(BLANK) ? UUID.randomUUID() : typed.form();
        return new QuestionsPage(
                seat.cohort().toString(),
                seat.title(),
                form.toString(),
                typed.words(),
                typed.named(),
                problem,
                over(seat.days()),
                now(seat.cohort(), seen(seat)));
    }

    /** As each of them sees it. */
    Map<LearnerId, QuestionsNow> now(CohortId cohort, Set<LearnerId> learners) {
        return questions.of(cohort, learners).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, own -> now(cohort, visible(own.getValue()))));
    }

    private static QuestionsNow now(CohortId cohort, List<Asked> all) {
        return new QuestionsNow(
                cohort.toString(),
                all.stream()
                        .filter(Asked::isOpen)
                        .map(QuestionWords::forLearners)
                        .toList(),
                all.stream()
                        .filter(asked -> !asked.isOpen())
                        .map(QuestionWords::forLearners)
                        .toList());
    }

    /** What a learner may see. */
    List<Asked> seen(Seat seat) {
        return visible(questions.of(seat.cohort(), seat.learner().value()));
    }

    private static List<Asked> visible(List<Asked> all) {
        return all.stream().filter(asked -> !asked.isHidden() || asked.mine()).toList();
    }

    /** What the staff sees: all. */
    List<Asked> seen(CohortFacts cohort) {
        return questions.of(cohort.id(), NOBODY);
    }

    StaffQuestionsPage page(CohortFacts cohort) {
        return new StaffQuestionsPage(head(cohort), over(days(cohort)), now(cohort));
    }

    StaffQuestionsNow now(CohortFacts cohort) {
        var all = seen(cohort);
        return new StaffQuestionsNow(
                cohort.id().toString(),
                all.stream().filter(Asked::isOpen).map(QuestionWords::forStaff).toList(),
                all.stream()
                        .filter(asked -> !asked.isOpen())
                        .map(QuestionWords::forStaff)
                        .toList());
    }

    /** Empty if there is no such question, or it was merged into another. */
    Optional<StaffQuestionPage> one(CohortFacts cohort, UUID question, String typed, String problem) {
        var all = seen(cohort);
        return all.stream()
                .filter(asked -> asked.id().equals(question))
                .findFirst()
                .map(asked -> new StaffQuestionPage(
                        head(cohort),
                        asked.id().toString(),
                        asked.words(),
                        QuestionWords.author(asked),
                        QuestionWords.votes(asked),
                        over(days(cohort)),
                        asked.isOpen(),
                        typed.isEmpty() ? asked.answer() : typed,
                        problem,
                        all.stream()
                                .filter(other -> other.isOpen() && !other.id().equals(question))
                                .map(other ->
                                        new StaffQuestionPage.Other(other.id().toString(), other.words()))
                                .toList()));
    }

    private boolean over(CohortDays days) {
        return clock.instant().isAfter(days.closes(days.last()));
    }

    private static CohortDays days(CohortFacts cohort) {
        return new CohortDays(cohort.startsAt(), cohort.endsAt(), cohort.zone());
    }

    private static Cohort head(CohortFacts cohort) {
        return new Cohort(cohort.id().toString(), cohort.title(), Times.day(cohort.startsAt()) + ", " + cohort.place());
    }
}
