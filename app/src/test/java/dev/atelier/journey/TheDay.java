package dev.atelier.journey;

import static dev.atelier.journey.Chromium.picture;

import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;

/** Step 4: who is here, what is done, who is stuck, and who comes to help. */
final class TheDay {

    private static final Instant DOORS_OPEN = Instant.parse("2023-08-05T03:35:00Z");
    private static final Instant AFTERNOON = Instant.parse("2023-08-05T09:10:00Z");
    private static final String QUESTION = "Does the WebUI open on your machine?";

    private final String cohort;
    private final MovableClock clock;

    TheDay(String cohort, MovableClock clock) {
        this.cohort = cohort;
        this.clock = clock;
    }

    void begins(Person admin) {
        admin.go("/admin/cohorts/" + cohort);
        admin.confirm("Confirm it");
        admin.isTold("The cohort is confirmed now.");
        clock.moveTo(DOORS_OPEN);
        admin.go("/admin/cohorts/" + cohort);
        admin.press("Start it");
        admin.isTold("The cohort is running now.");
    }

    void bringsPeopleIn(Person instructor, Person early, Person hurried, String forgetful) {
        instructor.go("/staff");
        instructor.follow("Attendance");
        var code = instructor.page().locator("aside code").innerText();
        early.go("/my/day");
        picture(early.page(), "check-in");
        early.fill("Code on the wall", code);
        early.press("I am here");
        early.isTold("You are checked in");
        // What a camera reads from the squares on the wall.
        hurried.go("/my/cohorts/" + cohort + "/day?code=" + code);
        hurried.press("I am here");
        instructor.press(forgetful + " is here");
        instructor.sees("3 of 3 are here");
        picture(instructor.page(), "attendance");
    }

    /** Whoever looks at their phone sees it there, without a press. */
    void showsWhatIsDone(Person instructor, Person learner) {
        learner.go("/my/day");
        learner.sees("0 of ");
        instructor.go("/staff/cohorts/" + cohort + "/live");
        instructor.choose("#taught-item", "(set-up)");
        instructor.press("Done for all who are here");
        instructor.isTold("is now done for 3 more");
        learner.sees("1 of ");
    }

    void asksWhetherEverybodyIsThere(Person instructor, Person quick, Person stuck) {
        clock.moveTo(AFTERNOON);
        instructor.choose("#ask-item", "(checkpoint)");
        instructor.fill("Question", QUESTION);
        instructor.press("Ask the room");
        quick.go("/my/day");
        quick.press("I am there");
        stuck.sees(QUESTION);
        picture(stuck.page(), "checkpoint");
        stuck.press("I am stuck, please help");
        stuck.isTold("You are in line");
        stuck.fill("What do you see?", "CUDA out of memory, right after the model has loaded");
        stuck.fill("Where do you sit?", "Third row, by the window");
        stuck.press("Tell the staff");
        stuck.isTold("what you wrote");
        stuck.sees("You are next.");
    }

    void bringsHelp(Person instructor, Person stuck, String name) {
        instructor.page().locator(".seat.stuck", nameOn(name)).waitFor();
        instructor.sees("CUDA out of memory");
        picture(instructor.page(), "board");
        instructor.press("I go to " + name);
        stuck.sees("Ravi Kulkarni is coming to you.");
        picture(stuck.page(), "day");
        instructor.press("Solved");
        instructor.sees("Nobody waits.");
        // What was pressed before somebody's last word would change nothing.
        clock.move(Duration.ofMinutes(4));
        stuck.press("I am there");
        stuck.sees("2 of ");
        instructor.page().locator(".seat.ok", nameOn(name)).waitFor();
        instructor.go("/staff/cohorts/" + cohort + "/room");
        picture(instructor.page(), "room");
        instructor.go("/staff/cohorts/" + cohort + "/progress");
        instructor.sees(name);
        picture(instructor.page(), "heatmap");
    }

    private static com.microsoft.playwright.Page.LocatorOptions nameOn(String name) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(name);
    }
}
