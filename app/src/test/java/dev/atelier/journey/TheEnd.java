package dev.atelier.journey;

import static dev.atelier.journey.Chromium.picture;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dev.atelier.testing.MovableClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;

/** Step 5: the day is over, who was there has it in writing, and a month of mentorship begins for each. */
final class TheEnd {

    private static final Instant EVENING = Instant.parse("2023-08-05T12:15:00Z");

    private final String cohort;
    private final MovableClock clock;

    TheEnd(String cohort, MovableClock clock) {
        this.cohort = cohort;
        this.clock = clock;
    }

    void isDeclaredBy(Person admin) {
        clock.moveTo(EVENING);
        admin.go("/admin/cohorts/" + cohort);
        admin.press("Complete it");
        admin.isTold("The cohort is completed now.");
        picture(admin.page(), "completed");
    }

    /** The number under which anybody can verify it. */
    String givesACertificateTo(Person learner, String name) throws IOException {
        var address = PostOffice.link(learner.mail("Your certificate"), "/certificates/");
        learner.go("/my/certificates");
        learner.follow("See it");
        assertThat(learner.page().url()).isEqualTo(address);
        learner.sees(name);
        picture(learner.page(), "certificate");
        var download = learner.page()
                .waitForDownload(() -> learner.page()
                        .locator("main")
                        .getByRole(AriaRole.LINK, named("Download as PDF"))
                        .click());
        assertThat(download.suggestedFilename()).isEqualTo("certificate.pdf");
        assertThat(new String(Files.readAllBytes(download.path()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        return address.replaceFirst(".*/", "");
    }

    void isBelievedBy(Person stranger, String number, String name) {
        stranger.go("/");
        stranger.page()
                .getByRole(AriaRole.LINK)
                .getByText("Verify a certificate")
                .click();
        stranger.fill("Number or address", number);
        stranger.press("Verify it");
        stranger.sees("This certificate is genuine.");
        stranger.sees(name);
        stranger.go("/certificates");
        stranger.fill("Number or address", number.replace(number.charAt(0), number.charAt(0) == 'a' ? 'b' : 'a'));
        stranger.page().getByRole(AriaRole.BUTTON).getByText("Verify it").click();
        stranger.sees("No such certificate");
    }

    void opensAMonthFor(Person... learners) {
        for (var learner : learners) {
            var welcome = PostOffice.text(learner.mail("Your mentor is there"));
            assertThat(welcome)
                    .contains("Until the end of Tuesday 5 September 2023")
                    .contains("/my/mentor");
            assertThat(learner.mails("Your mentor is there")).isEqualTo(1);
        }
    }

    private static com.microsoft.playwright.Locator.GetByRoleOptions named(String words) {
        return new com.microsoft.playwright.Locator.GetByRoleOptions().setName(words);
    }
}
