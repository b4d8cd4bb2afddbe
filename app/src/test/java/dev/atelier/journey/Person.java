package dev.atelier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Someone with a browser and a mailbox, who knows Atelier by its words only. */
final class Person {

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
    void signIn(String name, String destination) {
        go(destination);
        page.getByLabel("E-mail address").fill(address);
        page.locator("input[name=name]").fill(name);
        press("Send me a link");
        go(PostOffice.link(mail("link"), "/sign-in/link"));
        pressFirst("main form button");
    }

    void go(String path) {
        arrived(page.navigate(path));
    }

    void sees(String words) {
        assertThat(page.locator("main, [role=main]")).containsText(words);
    }

    /** Sees no more of it, once the page has caught up. */
    void seesNo(String words) {
        assertThat(page.locator("main, [role=main]")).not().containsText(words);
    }

    /** Looks again until so many of them are on the page. */
    void comesToSee(String what, int count) {
        Awaitility.await(count + " × " + what).atMost(Duration.ofSeconds(20)).until(() -> {
            page.reload();
            return page.locator(what).count() == count;
        });
    }

    /** Is told so, once, after a press. */
    void isTold(String words) {
        assertThat(page.locator("main > .flash:visible").first()).containsText(words);
    }

    void fill(String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first()
                .fill(words);
    }

    /** Chooses the first of a list's lines with these words. */
    void choose(String list, String words) {
        var line = page.locator(list + " option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
        page.locator(list).selectOption(line.getAttribute("value"));
    }

    void decides(String words) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(words))
                .check();
    }

    /** Presses a button that leads to a page. */
    void press(String words) {
        arrive(button(words));
    }

    void press(Pattern words) {
        arrive(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first());
    }

    void pressFirst(String selector) {
        arrive(page.locator(selector).first());
    }

    void follow(String words) {
        arrive(page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first());
    }

    /** Presses a button that asks back, says that this is meant, and presses again. */
    void confirm(String words) {
        tap(words);
        var question = page.locator("dialog:popover-open");
        question.getByRole(AriaRole.CHECKBOX).check();
        arrive(question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words)));
    }

    /** Presses a button that changes a part of the page. */
    void tap(String words) {
        button(words).click();
    }

    private Locator button(String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    private void arrive(Locator way) {
        var anew = Chromium.anew(page);
        var answer = page.waitForResponse(Person::answersAPress, way::click);
        if (answer.request().isNavigationRequest()) {
            // Where a script leads on, the answer is there before the browser has gone to it.
            page.waitForCondition(anew);
        }
        arrived(answer);
    }

    /** A whole page, or what htmx brings after a form was sent; not the page's own asking for news. */
    private static boolean answersAPress(Response answer) {
        var request = answer.request();
        return answer.status() / 100 != 3
                && !leadsOn(request)
                && (request.isNavigationRequest()
                        || !request.method().equals("GET")
                        || request.redirectedFrom() != null);
    }

    /** A learner's press is sent by the queue, which then goes to the page that it leads to: that is what counts. */
    private static boolean leadsOn(Request request) {
        return request.headers().containsKey("press") && request.url().contains("/my/");
    }

    /** Every page that somebody comes to is one that axe finds nothing wrong with. */
    private void arrived(@Nullable Response answer) {
        page.waitForLoadState();
        Assertions.assertThat(Objects.requireNonNull(answer).status())
                .as(page.url())
                .isLessThan(400);
        Chromium.passesAxe(page);
    }

    /** The newest mail with these words in its subject, once it is there. */
    MimeMessage mail(String subject) {
        return mail(subject, "");
    }

    MimeMessage mail(String subject, String words) {
        return post.awaitMail(address, subject, words);
    }

    long mails(String subject) {
        return post.count(address, subject);
    }

    void writes(String to, String subject, String words) throws MessagingException {
        post.write(address, to, subject, words);
    }

    void answers(MimeMessage mail, String words) throws MessagingException {
        post.answer(mail, address, words);
    }
}
