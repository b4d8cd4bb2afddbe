package dev.atelier.demo;

import static dev.atelier.demo.DemoPerson.KARAN;
import static dev.atelier.demo.DemoPerson.MEERA;
import static dev.atelier.demo.DemoPerson.NISHA;
import static dev.atelier.demo.DemoPerson.RAVI;

import java.util.List;
import java.util.Map;

/** Today's workshop, an hour in: a checkpoint is open, one learner is stuck, one is silent. */
record RunningDay(Story story, String cohort) {

    void tell() {
        var ravi = story.as(RAVI);
        for (var person : List.of(MEERA, KARAN, NISHA)) {
            ravi.to("/staff/cohorts/" + cohort + "/attendance")
                    .press("/attendance", person.fullName(), Map.of("status", "PRESENT"));
        }
        ravi.to("/staff/cohorts/" + cohort + "/live");
        ravi.press("/taught", Map.of("item", ravi.option("item", "intuition behind")));
        ravi.to("/staff/cohorts/" + cohort + "/live");
        ravi.press("/checkpoints", Map.of("item", ravi.option("item", "WebUI")));
        day(MEERA).press("/answer", Map.of("answer", "OK"));
        day(KARAN)
                .press("/answer", Map.of("answer", "STUCK"))
                .press("/help", Map.of("sees", "CUDA out of memory", "sits", "Third row, by the window"));
        ravi.to("/staff/cohorts/" + cohort + "/help/causes").press("/cause", Map.of("words", "CUDA out of memory"));
        ravi.press(
                "/fix", Map.of("words", "Set the batch size to 1, restart the kernel, and run the last cell again."));
        story.as(MEERA)
                .to("/my/cohorts/" + cohort + "/questions")
                .press("/questions", Map.of("words", "Does a lower batch size change the result, or only the time?"));
    }

    private Walk day(DemoPerson person) {
        return story.as(person).to("/my/cohorts/" + cohort + "/day");
    }
}
