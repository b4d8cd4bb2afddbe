package dev.atelier.learner.enrolment;

import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.page.AskForm;
import dev.atelier.learner.page.Moments;
import dev.atelier.learner.page.SeatPage;
import dev.atelier.learner.page.StatusTag;
import dev.atelier.learner.signup.Answers;
import dev.atelier.learner.signup.Application;
import dev.atelier.learner.signup.Asks;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the page of one learner's place in one cohort: where they stand, what is asked, what else is at that time. */
@Component
class SeatReading {

    private final Rosters rosters;
    private final Arrivals arrivals;
    private final Answers answers;
    private final SeatWords words;
    private final InstantSource clock;

    SeatReading(Rosters rosters, Arrivals arrivals, Answers answers, SeatWords words, InstantSource clock) {
        this.rosters = rosters;
        this.arrivals = arrivals;
        this.answers = answers;
        this.words = words;
        this.clock = clock;
    }

    /** What was typed into the form, and what is wrong with it; nothing of both for a first look. */
    record Typed(Application application, Map<String, String> problems) {

        static final Typed NOTHING = new Typed(Application.EMPTY, Map.of());
    }

    /** Empty if there is no such cohort for learners. */
    Optional<SeatPage> page(CohortId cohort, LearnerId learner, Typed typed) {
        return rosters.standing(cohort, learner)
                .filter(known -> known.roster().cohort().status().isPublic())
                .map(standing -> page(standing, learner, typed));
    }

    SeatPage page(Standing standing, LearnerId learner, Typed typed) {
        var cohort = standing.roster().cohort();
        var page = words.page(standing, clock.instant());
        var live = standing.place().live().isPresent();
        return page.act().isPresent() || live
                ? page.with(
                        clashes(cohort, learner),
                        live ? answered(standing, learner, typed) : asked(standing, learner, typed))
                : page;
    }

    private Optional<AskForm> asked(Standing standing, LearnerId learner, Typed typed) {
        var signUp = standing.signUp();
        var application = signUp.asksAnything() ? said(standing, learner, typed) : typed.application();
        var fields = standing.invited()
                ? Asks.answering(signUp, application, typed.problems())
                : Asks.entering(signUp, application, typed.problems());
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new AskForm(SeatWords.path(standing.roster(), "seat"), fields));
    }

    private Optional<AskForm> answered(Standing standing, LearnerId learner, Typed typed) {
        if (!standing.signUp().asksAnything() || standing.roster().cohort().status() == CohortStatus.COMPLETED) {
            return Optional.empty();
        }
        var application = said(standing, learner, typed);
        return Optional.of(new AskForm(
                SeatWords.path(standing.roster(), "answers"),
                Asks.answering(standing.signUp(), application, typed.problems())));
    }

    /** What was typed just now goes before what was said the last time. */
    private Application said(Standing standing, LearnerId learner, Typed typed) {
        if (!typed.problems().isEmpty()) {
            return typed.application();
        }
        var last = answers.last(standing.roster().cohort().id(), learner);
        return last.with(typed.application());
    }

    private List<SeatPage.Clash> clashes(PlannedCohort cohort, LearnerId learner) {
        return arrivals.alongside(cohort, learner).stream()
                .map(other -> new SeatPage.Clash(
                        "/my/cohorts/" + other.cohort().id() + "/seat",
                        other.cohort().title(),
                        Moments.span(
                                other.cohort().startsAt(),
                                other.cohort().endsAt(),
                                other.cohort().zone()),
                        StatusTag.of(other.status()).words()))
                .toList();
    }
}
