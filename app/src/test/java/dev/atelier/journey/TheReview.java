package dev.atelier.journey;

import static dev.atelier.journey.Chromium.picture;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.io.IOException;
import java.util.regex.Pattern;

/** Step 6: learners hand in an image and a notebook; an instructor asks for another round, and accepts it. */
final class TheReview {

    private static final Painting FIRST =
            new Painting("a linen jacket on a hanger, evening light", 20, 4711, new Color(214, 120, 84));
    private static final Painting SECOND =
            new Painting("a linen jacket on a hanger, light from a north window", 32, 4711, new Color(196, 214, 226));

    private final Person learner;
    private final Person other;
    private final Person instructor;

    TheReview(Person learner, Person other, Person instructor) {
        this.learner = learner;
        this.other = other;
        this.instructor = instructor;
    }

    void beginsWithAnImageAndAText() throws IOException {
        learner.go("/my/work");
        learner.press(Pattern.compile("Begin .*cloth", Pattern.CASE_INSENSITIVE));
        add(FIRST);
        learner.sees("evening light");
        learner.sees("DPM++ 2M Karras");
        picture(learner.page(), "hand-in");
        learner.fill("What should the reviewer know?", "The jacket should look **worn**, and the light soft.");
        learner.press("Hand in round 1");
        learner.isTold("Handed in.");
        learner.sees("Round 1 waits for a review.");
    }

    void goesOnWithANotebook() {
        other.go("/my/work");
        other.press(Pattern.compile("Begin .*cloth", Pattern.CASE_INSENSITIVE));
        add(other, new FilePayload("samplers.ipynb", "application/x-ipynb+json", Practice.file()));
        other.fill("What should the reviewer know?", "More steps look worse. Why?");
        other.press("Hand in round 1");
        other.isTold("Handed in.");
        instructor.mail("handed in", "Karan");
        instructor.go("/staff/reviews");
        instructor.sees("Karan");
        picture(instructor.page(), "queue");
    }

    void asksForAnotherRound() {
        instructor.go(PostOffice.link(instructor.mail("handed in", "Meera"), "/staff/reviews/"));
        instructor.press("Claim this round");
        instructor.fill("Comment", "This sleeve melts into the wall.");
        instructor.choose("aside select[name=artifact]", "jacket.png");
        instructor
                .page()
                .locator("summary", new Page.LocatorOptions().setHasText("A region of the image"))
                .first()
                .click();
        instructor.fill("Left", "16");
        instructor.fill("Top", "28");
        instructor.fill("Width", "18");
        instructor.fill("Height", "46");
        instructor.press("Add to the draft");
        instructor.fill("On the whole", "The cloth is right. Choose one window, and give the sampler more steps.");
        instructor.decides("Ask for another round");
        picture(instructor.page(), "review");
        instructor.tap("Publish …");
        instructor.press("Publish the review");
        instructor.isTold("Published.");
    }

    void looksThroughTheNotebook() {
        instructor.go(PostOffice.link(instructor.mail("handed in", "Karan"), "/staff/reviews/"));
        instructor.press("Claim this round");
        var round = instructor.page().url();
        instructor.follow("samplers.ipynb");
        instructor.follow("Comment on cell 3");
        instructor
                .page()
                .locator("#writing textarea")
                .fill("The generator goes on from where it was: make it anew for each number of steps.");
        instructor.press("Add to the draft");
        instructor.sees("The generator goes on from where it was");
        picture(instructor.page(), "notebook");
        instructor.go(round);
        instructor.fill("On the whole", "A good question, asked with a moving seed.");
        instructor.decides("Accept");
        instructor.tap("Publish …");
        instructor.press("Publish the review");
        instructor.isTold("Published.");
        other.mail("was reviewed", ": accepted.");
    }

    void tellsTheLearnerWhoTriesAgain() throws IOException {
        var told = learner.mail("was reviewed", "Choose one window");
        assertThat(PostOffice.text(told)).contains(": another round, please.");
        learner.go(PostOffice.link(told, "/my/work/"));
        learner.sees("This sleeve melts into the wall.");
        picture(learner.page(), "reviewed");
        learner.press("Begin it empty");
        add(SECOND);
        learner.fill("What should the reviewer know?", "One window, to the north. Same seed.");
        learner.press("Hand in round 2");
        learner.sees("Round 2 waits for a review.");
    }

    void acceptsIt() {
        instructor.go("/staff/reviews");
        instructor.pressFirst("main table a");
        instructor.press("Claim this round");
        instructor.sees("What changed since Round 1");
        instructor.sees("Same seed");
        picture(instructor.page(), "compared");
        var round = instructor.page().url();
        instructor.follow("Look at both");
        instructor.sees("One over the other");
        picture(instructor.page(), "beside");
        instructor.go(round);
        instructor.decides("Accept");
        instructor.tap("Publish …");
        instructor.press("Publish the review");
        instructor.isTold("Published.");
        learner.mail("was reviewed", ": accepted.");
    }

    private void add(Painting painting) throws IOException {
        add(learner, new FilePayload("jacket.png", "image/png", painting.file()));
    }

    private static void add(Person person, FilePayload file) {
        person.page().getByLabel("Add files").setInputFiles(file);
        person.tap("Add the files");
        PlaywrightAssertions.assertThat(person.page().locator("#pieces")).containsText(file.name);
        PlaywrightAssertions.assertThat(person.page().locator("#uploads progress"))
                .hasCount(0);
    }
}
