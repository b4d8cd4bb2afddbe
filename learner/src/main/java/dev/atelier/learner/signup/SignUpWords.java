package dev.atelier.learner.signup;

import dev.atelier.event.CohortFacts;
import dev.atelier.learner.page.AskForm;
import dev.atelier.learner.page.Cohort;
import dev.atelier.learner.page.Moments;
import dev.atelier.learner.page.SignUpPage;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Shows how people sign up. */
final class SignUpWords {

    /** Questions that one cohort asks. */
    static final int MOST = 20;

    private SignUpWords() {}

    static SignUpPage page(CohortFacts cohort, SignUp signUp, boolean stale, AskForm form, String link) {
        return new SignUpPage(
                head(cohort),
                cohort.zone().getId(),
                signUp.revision(),
                stale,
                form,
                signUp.asksCode() ? link + "?code=" + UriUtils.encode(signUp.code(), StandardCharsets.UTF_8) : link,
                signUp.code(),
                signUp.questions().stream()
                        .map(question -> new SignUpPage.Question(
                                path(cohort) + "/questions/" + question.id(),
                                question.words(),
                                question.kind().words() + (question.required() ? ", required" : "")))
                        .toList(),
                signUp.questions().size() >= MOST,
                signUp.asksNeeds());
    }

    static Cohort head(CohortFacts cohort) {
        return new Cohort(
                cohort.id().toString(),
                cohort.title(),
                Moments.span(cohort.startsAt(), cohort.endsAt(), cohort.zone()) + ", " + cohort.place());
    }

    static String path(CohortFacts cohort) {
        return "/staff/cohorts/" + cohort.id() + "/sign-up";
    }
}
