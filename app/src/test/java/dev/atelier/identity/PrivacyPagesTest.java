package dev.atelier.identity;

import static dev.atelier.identity.jooq.Tables.ACCOUNT;
import static dev.atelier.identity.jooq.Tables.ARCHIVE_TAKEN;
import static dev.atelier.identity.jooq.Tables.ERASURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.FromOurPage;
import dev.atelier.WholeHouse;
import dev.atelier.identity.privacy.Sweep;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeHouse
class PrivacyPagesTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationContext house;

    String meera;
    UUID id;
    Visitor phone;

    @BeforeEach
    void meeraSignsIn() {
        accounts.open("Asha", "asha." + UUID.randomUUID() + "@example.org", Set.of(Role.ADMIN));
        meera = "meera." + UUID.randomUUID() + "@example.org";
        phone = new Visitor(http);
        phone.ask(meera, "Meera Nair", "/my/data");
        phone.follow(new MailBox(db, meera).token());
        id = db.fetchSingle(ACCOUNT, ACCOUNT.ADDRESS.eq(meera)).getId();
    }

    @Test
    void whoeverAsksGetsAllOfTheirsInOneFile() {
        assertThat(phone.get("/my/data")).hasStatusOk().bodyText().contains("Certificates", "Download my data");
        assertThat(phone.get("/my/data/archive.zip"))
                .hasStatusOk()
                .hasContentType("application/zip")
                .hasHeader("Cache-Control", "no-store");
    }

    @Test
    void oneAsksToBeErasedAndThinksBetterOfIt() {
        phone.get("/my/data/erasure");
        assertThat(phone.post("/my/data/erasure", "address", "other@example.org"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nothing was done", "Type " + meera);
        assertThat(phone.post("/my/data/erasure", "address", " " + meera.toUpperCase(Locale.ROOT)))
                .hasRedirectedUrl("/my/data");
        assertThat(new MailBox(db, meera).mails().getLast()).contains("Your data will be erased", "/my/data");
        assertThat(phone.get("/my/data")).bodyText().contains("You are erased on", "Call it off");
        assertThat(phone.post("/my/data/erasure/withdrawal")).hasRedirectedUrl("/my/data");
        clock.move(Duration.ofDays(8));
        Sweep.now(house);
        assertThat(phone.get("/my/data")).hasStatusOk().bodyText().doesNotContain("You are erased on");
    }

    @Test
    void onAnOldSessionOneSignsInAnewFirst() {
        clock.move(Duration.ofMinutes(31));
        assertThat(phone.get("/my/data/erasure"))
                .bodyText()
                .contains("Send me a link")
                .doesNotContain("Erase my data");
        assertThat(phone.post("/my/data/erasure", "address", meera))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Sign in anew first");
        var form = UUID.randomUUID().toString();
        phone.post("/my/data/erasure/link", "id", form);
        phone.post("/my/data/erasure/link", "id", form);
        assertThat(new MailBox(db, meera).mails()).as("with the first one").hasSize(2);
        assertThat(phone.follow(new MailBox(db, meera).token())).hasRedirectedUrl("/my/data/erasure");
        assertThat(phone.get("/my/data/erasure")).bodyText().contains("Erase my data");
    }

    @Test
    void whoeverIsErasedIsNobodyAndMayComeAnew() {
        phone.get("/my/data/erasure");
        phone.post("/my/data/erasure", "address", meera);
        clock.move(Duration.ofDays(8));
        Awaitility.await("erased").until(() -> {
            Sweep.now(house);
            return !db.fetchExists(ACCOUNT, ACCOUNT.ADDRESS.eq(meera));
        });
        assertThat(phone.get("/my/data")).hasStatus(HttpStatus.FOUND);
        phone.ask(meera, "Meera Nair", "/my/data");
        phone.follow(new MailBox(db, meera).token());
        assertThat(db.fetchSingle(ACCOUNT, ACCOUNT.ADDRESS.eq(meera)).getId()).isNotEqualTo(id);
    }

    @Test
    void anAdminDoesSoForWhoeverAskedAndThatIsWrittenDown() {
        var asha = open(Role.ADMIN);
        var page = "/admin/people/" + id + "/data";
        var form = UUID.randomUUID().toString();
        for (var time = 0; time < 2; time++) {
            assertThat(post(asha, page + "/archive", "form", form))
                    .hasStatusOk()
                    .hasContentType("application/zip");
        }
        assertThat(db.fetchCount(ARCHIVE_TAKEN, ARCHIVE_TAKEN.PERSON_ID.eq(id))).isEqualTo(1);
        assertThat(get(asha, page)).bodyText().contains("Taken before", "by Nobody special");
        assertThat(post(asha, page + "/erasure", "address", "x")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(asha, page + "/erasure", "address", meera)).hasRedirectedUrl(page);
        assertThat(get(asha, "/admin/erasures")).bodyText().contains("Meera Nair", "due on");
        assertThat(post(asha, page + "/erasure/withdrawal")).hasRedirectedUrl(page);
        assertThat(get(asha, "/admin/erasures")).bodyText().contains("called off on");
        assertThat(get(asha, "/admin/people/" + UUID.randomUUID() + "/data")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void strangersAreRefusedEverywhere() {
        var ravi = open(Role.INSTRUCTOR);
        var page = "/admin/people/" + id + "/data";
        assertThat(get(ravi, page)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(ravi, "/admin/erasures")).hasStatus(HttpStatus.FORBIDDEN);
        for (var verb : new String[] {"/archive", "/erasure", "/erasure/withdrawal"}) {
            assertThat(post(ravi, page + verb, "address", meera)).hasStatus(HttpStatus.FORBIDDEN);
        }
        var visitor = new Visitor(http);
        for (var own : new String[] {"/my/data", "/my/data/archive.zip", "/my/data/erasure"}) {
            assertThat(visitor.get(own)).hasStatus(HttpStatus.FOUND);
        }
        assertThat(db.fetchExists(ERASURE, ERASURE.PERSON_ID.eq(id))).isFalse();
    }

    private SignedIn open(Role role) {
        return accounts.open("Nobody special", "nobody." + UUID.randomUUID() + "@example.org", Set.of(role));
    }

    private MvcTestResult get(SignedIn person, String page) {
        return http.get().uri(page).with(user(person)).exchange();
    }

    private MvcTestResult post(SignedIn person, String path, String... fields) {
        var request = http.post().uri(path).with(user(person)).with(new FromOurPage());
        for (var field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }
}
