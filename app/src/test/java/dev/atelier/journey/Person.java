package dev.atelier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Set;

/** Someone with a browser and a mailbox, who knows Atelier by its words only. */
final class Person {

    /** A whole page, or a part of one that htmx fetched. */
    private static final Set<String> ANSWERS = Set.of("document", "xhr", "fetch");

    private final Page page;
    private final PostOffice post;
    private final String address;

    Person(Page page, PostOffice post, String address) {
        this.page = page;
        this.post = post;
        this.address = address;
        post.open(address);
    }

    Page page() {
        return page;
    }

    String address() {
        return address;
    }

    /** Proves the address: asks for a link, reads it in the mailbox, follows it. */
    void signIn(String name, String destination) throws MessagingException, IOException {
        go(destination);
        page.getByLabel("E-mail address").fill(address);
        page.locator("input[name=name]").fill(name);
        press("Send me a link");
        go(PostOffice.link(post.awaitMail(address, subject -> subject.contains("link")), "/sign-in/link"));
        pressFirst("main form button");
    }

    void go(String path) {
        page.navigate(path);
    }

    void sees(String words) {
        assertThat(page.locator("main")).containsText(words);
    }

    void fill(String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill(words);
    }

    /** Presses a button that leads to a page. */
    void press(String words) {
        press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first());
    }

    void pressFirst(String selector) {
        press(page.locator(selector).first());
    }

    private void press(Locator button) {
        page.waitForResponse(
                answer -> ANSWERS.contains(answer.request().resourceType()) && answer.status() / 100 != 3,
                button::click);
        page.waitForLoadState();
    }

    /** Presses a button that changes a part of the page. */
    void tap(String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }
}
