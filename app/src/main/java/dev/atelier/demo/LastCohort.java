package dev.atelier.demo;

import static dev.atelier.demo.DemoPerson.ARJUN;
import static dev.atelier.demo.DemoPerson.LATHA;
import static dev.atelier.demo.DemoPerson.PRIYA;
import static dev.atelier.demo.DemoPerson.RAVI;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A cohort that is over: certificates, work in review, and a month of mentorship under way. */
record LastCohort(Story story, LocalDate day) {

    private static final String EXERCISE = "first images";

    void tell() throws InterruptedException {
        story.at(day.minusDays(14).atTime(11, 0));
        var cohort = story.latha().open(new Planner.Plan(day.atTime(9, 30), 24, false));
        for (var person : List.of(PRIYA, ARJUN)) {
            story.takeSeat(person, cohort);
        }
        story.latha().confirm(cohort);
        theDay(cohort);
        story.at(day.plusDays(1).atTime(9, 0));
        rubric();
        remarks();
        story.at(day.plusDays(2).atTime(20, 10));
        handIn(PRIYA, 41, "Colours are right, hands are not. More steps did not help. What would you try first?");
        handIn(ARJUN, 7, "My first image that I would put on a wall. The notebook beside it shows how it came about.");
        ask();
        story.at(day.plusDays(3).atTime(10, 30));
        review(
                "Priya",
                "REVISE",
                "2",
                "Try the same seed at 30 steps with guidance 6, and put both images side by side.");
        review("Arjun", "ACCEPTED", "3", "Clean, and your notes say why it works. Well done.");
        answer();
        story.at(day.plusDays(5).atTime(21, 0));
        nextRound();
        show();
        askAgain();
    }

    private void theDay(String cohort) throws InterruptedException {
        story.at(day.atTime(9, 10));
        story.latha().start(cohort);
        var ravi = story.as(RAVI);
        story.at(day.atTime(9, 40));
        for (var person : List.of(PRIYA, ARJUN)) {
            ravi.to("/staff/cohorts/" + cohort + "/attendance")
                    .press("/attendance", person.fullName(), Map.of("status", "PRESENT"));
        }
        story.as(PRIYA)
                .to("/my/cohorts/" + cohort + "/questions")
                .press("/questions", Map.of("words", "Which of the papers would you read first, if only one?"));
        story.at(day.atTime(17, 45));
        for (var taught : List.of("intuition behind", "Denoising", "Training at scale")) {
            ravi.to("/staff/cohorts/" + cohort + "/live");
            ravi.press("/taught", Map.of("item", ravi.option("item", taught)));
        }
        story.latha().complete(cohort);
        story.as(PRIYA).until("/my/mentor", "#ask");
        story.as(ARJUN).until("/my/mentor", "#ask");
    }

    private void handIn(DemoPerson person, int seed, String words) {
        var walk = story.as(person).to("/my/work").press("/my/work", EXERCISE, Map.of());
        walk.attach("/files", "files", "hills-" + seed + ".png", picture(seed, 20));
        walk.attach("/files", "files", "from-noise-" + seed + ".ipynb", Notebook.of(Picture.png(seed, "")));
        walk.press("/submission", Map.of("text", words));
    }

    private static byte[] picture(int seed, int steps) {
        return Picture.png(seed, """
            rolling hills at dawn, low sun, flat colours, screen print
            Negative prompt: people, text, frame
            Steps: %d, Sampler: DPM++ 2M Karras, CFG scale: 7, Seed: %d, Size: 768x512, Model hash: 6ce0161689, Model: v1-5-pruned-emaonly\
            """.formatted(steps, 1_000 + seed));
    }

    /** What the first images are looked at for, written by the admin before anything is handed in. */
    private void rubric() {
        var latha = story.as(LATHA).to("/admin/reviews/rubrics").follow("/admin/reviews/rubrics/", "Stable");
        latha.follow("/admin/reviews/rubrics/", EXERCISE);
        latha.press("/" + latha.last(), Map.of("text", """
            Settings
            Whether they are said, and chosen for a reason.
            - missing: Nobody could make this image again.
            - named: All are there; why these, is not said.
            - reasoned: All are there, and each is tried against another.

            Image
            Whether it shows what was wanted.
            - not yet: Something else draws the eye.
            - nearly: One thing disturbs.
            - there: Nothing disturbs.
            """));
    }

    /** What Ravi says again and again, one of it shared. */
    private void remarks() {
        var ravi = story.as(RAVI);
        for (var words : List.of(
                "Change one setting at a time, {learner}, and keep the seed: only then do two images tell you"
                        + " anything.",
                "Hands come right more often at a larger size than with more steps.")) {
            ravi.to("/staff/comment-bank")
                    .press("/staff/comment-bank", "A new one", Map.of("words", words, "shared", "true"));
        }
    }

    private void review(String learner, String verdict, String level, String summary) {
        var ravi = story.as(RAVI).to("/staff/reviews");
        ravi.follow("/staff/reviews/", EXERCISE, learner).press("/claim");
        ravi.press("/comments", Map.of("body", "The light carries the picture: keep that part of the prompt."));
        ravi.press("/publication", Map.of("summary", summary, "verdict", verdict, "level-1", level, "level-2", level));
    }

    private void nextRound() {
        var priya = story.as(PRIYA).to("/my/work").follow("/my/work/", EXERCISE).press("/next");
        priya.attach("/files", "files", "hills-30-steps.png", picture(41, 30));
        priya.press("/submission", Map.of("text", "Both, same seed. 30 steps with guidance 6 is calmer indeed."));
    }

    private void show() {
        var arjun = story.as(ARJUN).to("/my/work").follow("/my/work/", EXERCISE).follow("/showing", "Show it");
        arjun.press(
                "/preview",
                Map.of(
                        "title",
                        "Hills before anybody is up",
                        "words",
                        "The first one that I would put on a wall.",
                        "parameters",
                        "on",
                        "naming",
                        "FIRST",
                        "reach",
                        "WORLD"));
        arjun.press("/showing");
    }

    private void ask() {
        story.as(PRIYA)
                .to("/my/mentor")
                .press(
                        "/my/mentor/questions",
                        Map.of(
                                "subject",
                                "Which learning rate for a small LoRA?",
                                "text",
                                "I have 18 pictures of one ceramic style. With 1e-4 it overfits after 600 steps."
                                        + " Go lower, or train for a shorter time?"));
    }

    private void answer() {
        story.as(RAVI)
                .to("/staff/mentorship")
                .follow("/staff/mentorship/", "learning rate")
                .press(
                        "/messages",
                        Map.of(
                                "text",
                                "Shorter first: save every 100 steps and compare them with one seed. Lower the rate"
                                        + " only if the best of them still copies single pictures."));
    }

    private void askAgain() {
        story.as(ARJUN)
                .to("/my/mentor")
                .press(
                        "/my/mentor/questions",
                        Map.of(
                                "subject",
                                "Where does one find paid work with this?",
                                "text",
                                "The last module named a few places. Which would you look at first, coming from"
                                        + " print?"));
    }
}
