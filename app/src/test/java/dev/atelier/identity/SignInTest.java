package dev.atelier.identity;

import static dev.atelier.identity.jooq.Tables.ACCOUNT;
import static dev.atelier.identity.jooq.Tables.LINK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.WholeHouse;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WholeHouse
class SignInTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    private final String meera = "meera." + UUID.randomUUID() + "@example.org";

    @Test
    void aNewcomerProvesAnAddressAndArrivesWhereTheyWantedToGo() {
        var visitor = new Visitor(http);
        assertThat(visitor.get("/my/account?x=1")).hasRedirectedUrl("/sign-in?to=%2Fmy%2Faccount%3Fx%3D1");
        assertThat(visitor.ask(meera.toUpperCase(java.util.Locale.ROOT), "Meera Iyer", "/my/account?x=1"))
                .hasRedirectedUrl("/sign-in/sent");
        assertThat(visitor.get("/sign-in/sent")).bodyText().contains(meera);
        assertThat(accounts()).isZero();

        var token = new MailBox(db, meera).token();
        assertThat(visitor.get("/sign-in/link?token=" + token))
                .bodyText()
                .contains("Sign in as " + meera, "Meera Iyer");
        assertThat(visitor.follow(token)).hasRedirectedUrl("/my/account?x=1");

        assertThat(visitor.get("/my/account")).hasStatusOk().bodyText().contains("Meera Iyer", meera, "Learner");
        assertThat(db.select(ACCOUNT.ROLES)
                        .from(ACCOUNT)
                        .where(ACCOUNT.ADDRESS.eq(meera))
                        .fetchSingle()
                        .value1())
                .containsExactly("LEARNER");
    }

    @Test
    void aCodeReadOffTheWallComesBackAfterTheSignIn() {
        var day = "/my/cohorts/" + UUID.randomUUID() + "/day?code=ABC234";
        var visitor = new Visitor(http);
        assertThat(visitor.get(day))
                .hasRedirectedUrl(
                        "/sign-in?to=" + java.net.URLEncoder.encode(day, java.nio.charset.StandardCharsets.UTF_8));
        visitor.ask(meera, "Meera", day);
        assertThat(visitor.follow(new MailBox(db, meera).token())).hasRedirectedUrl(day);
    }

    @Test
    void lookingAtALinkUsesNothingUp() {
        var token = linkFor(meera);
        for (var scan = 0; scan < 3; scan++) {
            assertThat(new Visitor(http).get("/sign-in/link?token=" + token)).hasStatusOk();
        }
        assertThat(new Visitor(http).follow(token)).hasRedirectedUrl("/");
    }

    @Test
    void aLinkWorksOnce() {
        var token = linkFor(meera);
        new Visitor(http).follow(token);
        var second = new Visitor(http);
        assertThat(second.follow(token)).hasRedirectedUrl("/sign-in/link?token=" + token);
        assertThat(second.get("/sign-in/link?token=" + token))
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .contains("This link has been used", "/sign-in?to=%2F");
        assertThat(second.get("/my/account")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void anExpiredLinkSaysSoAndKeepsTheDestination() {
        new Visitor(http).ask(meera, "Meera", "/my/work");
        var token = new MailBox(db, meera).token();
        clock.move(Duration.ofMinutes(15));
        var late = new Visitor(http);
        assertThat(late.follow(token)).hasRedirectedUrl("/sign-in/link?token=" + token);
        assertThat(late.get("/sign-in/link?token=" + token))
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .contains("This link has expired", "/sign-in?to=%2Fmy%2Fwork");
    }

    @Test
    void aForgedLinkOpensNothing() {
        var forger = new Visitor(http);
        forger.get("/sign-in");
        assertThat(forger.post("/sign-in/link", "token", "A".repeat(43)))
                .hasRedirectedUrl("/sign-in/link?token=" + "A".repeat(43));
        assertThat(forger.get("/sign-in/link?token=" + "A".repeat(43)))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("This link doesn't work");
        assertThat(forger.get("/my/account")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void aKnownAndAnUnknownAddressGetTheSameAnswerAndTheSameMail() {
        new Visitor(http).follow(linkFor(meera));
        var stranger = "stranger." + UUID.randomUUID() + "@example.org";
        var known = new Visitor(http).ask(meera, "", "/");
        var unknown = new Visitor(http).ask(stranger, "", "/");
        assertThat(known.getResponse().getStatus())
                .isEqualTo(unknown.getResponse().getStatus());
        assertThat(known.getResponse().getRedirectedUrl())
                .isEqualTo(unknown.getResponse().getRedirectedUrl());
        assertThat(words(meera)).isEqualTo(words(stranger));
    }

    @Test
    void anAddressIsWrittenToFiveTimesInAQuarterOfAnHour() {
        for (var time = 1; time <= 8; time++) {
            assertThat(new Visitor(http).ask(meera, "", "/")).hasRedirectedUrl("/sign-in/sent");
        }
        assertThat(new MailBox(db, meera).mails()).hasSize(5);
        clock.move(Duration.ofMinutes(15));
        new Visitor(http).ask(meera, "", "/");
        assertThat(new MailBox(db, meera).mails()).hasSize(6);
    }

    @Test
    void aNetworkAddressAsksThirtyTimesInAQuarterOfAnHour() {
        var mailer = new Visitor(http);
        mailer.get("/sign-in");
        for (var time = 1; time <= 33; time++) {
            // Another address of the same IPv6 network each time.
            assertThat(mailer.postFrom("2001:db8:1:2::" + time, "/sign-in", "address", time + meera, "to", "/"))
                    .hasRedirectedUrl("/sign-in/sent");
        }
        assertThat(db.fetchCount(LINK, LINK.ADDRESS.endsWith(meera))).isEqualTo(30);
    }

    @Test
    void nobodyIsLedToAnotherSite() {
        for (var trap :
                new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "/\t/evil.example"}) {
            var address = UUID.randomUUID() + "@example.org";
            new Visitor(http).ask(address, "", trap);
            assertThat(new Visitor(http).follow(new MailBox(db, address).token()))
                    .hasRedirectedUrl("/");
        }
    }

    @Test
    void anyoneWhoCantHaveTypedAnAddressIsToldSo() {
        var visitor = new Visitor(http);
        assertThat(visitor.ask("meera at example", "Meera", "/my/work"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "value=\"meera at example\"", "value=\"Meera\"", "value=\"/my/work\"", "aria-invalid=\"true\"");
    }

    @Test
    void whoeverSignsInGetsANewSession() {
        var visitor = new Visitor(http);
        visitor.follow(linkFor(meera));
        var first = visitor.session();
        assertThat(first).as("session of " + visitor).isNotEmpty();
        visitor.follow(linkFor(meera));
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    void readersGetNoSession() {
        for (var page : new String[] {"/", "/sign-in", "/nowhere", "/sign-in/sent", "/sign-in/link?token=x"}) {
            var visitor = new Visitor(http);
            visitor.get(page);
            assertThat(visitor.session()).as("session of " + page).isEmpty();
        }
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        var visitor = new Visitor(http);
        assertThat(visitor.post("/sign-in", "address", meera)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(new MailBox(db, meera).mails()).isEmpty();
    }

    @Test
    void theFirstAdminIsWhoeverTheSettingsName() {
        var admin = new Visitor(http);
        admin.follow(linkFor("first@example.org"));
        assertThat(admin.get("/admin/people")).hasStatusOk();
        var stranger = new Visitor(http);
        stranger.follow(linkFor(meera));
        assertThat(stranger.get("/admin/people")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(stranger.get("/admin/mail")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(stranger.get("/staff")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(new Visitor(http).get("/admin/people")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void signingOutEndsTheSession() {
        var visitor = new Visitor(http);
        visitor.follow(linkFor(meera));
        visitor.get("/my/account");
        assertThat(visitor.post("/sign-out")).hasRedirectedUrl("/");
        assertThat(visitor.get("/my/account")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void signingOutEverywhereReachesOtherDevices() {
        var phone = new Visitor(http);
        phone.follow(linkFor(meera));
        var laptop = new Visitor(http);
        laptop.follow(linkFor(meera));
        laptop.get("/my/account");
        assertThat(laptop.post("/my/account/sessions/end")).hasRedirectedUrl("/");
        assertThat(phone.get("/my/account")).hasStatus(HttpStatus.FOUND);
        assertThat(laptop.get("/my/account")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void aNewNameShowsAtOnce() {
        var visitor = new Visitor(http);
        visitor.follow(linkFor(meera));
        visitor.get("/my/account");
        assertThat(visitor.post("/my/account/name", "name", "  Meera\tR. Iyer "))
                .hasRedirectedUrl("/my/account");
        assertThat(visitor.get("/my/account"))
                .bodyText()
                .contains("popovertarget=\"person\">Meera R. Iyer</button>", "value=\"Meera R. Iyer\"");
        assertThat(visitor.post("/my/account/name", "name", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String linkFor(String address) {
        new Visitor(http).ask(address, "Meera", "/");
        return new MailBox(db, address).token();
    }

    private int accounts() {
        return db.fetchCount(ACCOUNT, ACCOUNT.ADDRESS.eq(meera));
    }

    private String words(String address) {
        var mail = new MailBox(db, address).mails().getLast();
        return mail.substring(mail.indexOf("Subject:"))
                .replaceAll("token=\\S+", "token")
                .replaceAll("(?m)^(Message-ID|Date): .*$", "");
    }
}
