package dev.atelier.identity;

import static dev.atelier.identity.jooq.Tables.ACCOUNT;
import static dev.atelier.identity.jooq.Tables.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.atelier.FromOurPage;
import dev.atelier.WholeHouse;
import dev.atelier.learner.LearnerId;
import dev.atelier.learner.Learners;
import dev.atelier.testing.MovableClock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeHouse
class PeopleTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Learners learners;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void anInvitedInstructorGetsTheRoleWithTheLink() {
        var admin = open("Asha", Role.ADMIN);
        var ravi = "ravi." + mark + "@example.org";
        var form = UUID.randomUUID().toString();
        for (var time = 0; time < 2; time++) {
            assertThat(post(
                            admin,
                            "/admin/invitations",
                            "id",
                            form,
                            "name",
                            "Ravi Rao",
                            "address",
                            ravi,
                            "role",
                            "INSTRUCTOR"))
                    .hasRedirectedUrl("/admin/people");
        }
        assertThat(new MailBox(db, ravi).mails()).as("the form came twice").hasSize(1);
        assertThat(get(admin, "/admin/people")).bodyText().contains("Ravi Rao", ravi);
        assertThat(db.fetchCount(ACCOUNT, ACCOUNT.ADDRESS.eq(ravi))).isZero();

        clock.move(Duration.ofDays(6));
        var visitor = new Visitor(http);
        assertThat(visitor.get("/sign-in/link?token=" + new MailBox(db, ravi).token()))
                .bodyText()
                .contains("You are invited", "This makes you an instructor");
        assertThat(visitor.follow(new MailBox(db, ravi).token())).hasRedirectedUrl("/staff");
        assertThat(roles(ravi)).containsExactlyInAnyOrder("INSTRUCTOR", "LEARNER");
    }

    @Test
    void anInvitationThatWasTakenBackDoesNothing() {
        var admin = open("Asha", Role.ADMIN);
        var ravi = "ravi." + mark + "@example.org";
        post(admin, "/admin/invitations", "id", "", "name", "Ravi", "address", ravi, "role", "ADMIN");
        var id = db.fetchValue(LINK.ID, LINK.ADDRESS.eq(ravi));
        post(admin, "/admin/invitations/" + id + "/withdrawal");
        var visitor = new Visitor(http);
        visitor.follow(new MailBox(db, ravi).token());
        assertThat(visitor.get("/my/account")).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void whatCantBeInvitedComesBackAsTyped() {
        assertThat(post(
                        open("Asha", Role.ADMIN),
                        "/admin/invitations",
                        "name",
                        " ",
                        "address",
                        "ravi",
                        "role",
                        "ADMIN"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"ravi\"", "Please give a name", "One looks like name@example.org");
    }

    @Test
    void peopleAreFoundByTheBeginningsOfTheirWords() {
        var admin = open("Asha", Role.ADMIN);
        accounts.open("Zoë " + mark + " O'Neil-Żak", "zoe.z@" + mark + ".example.org", Set.of());
        for (var words : new String[] {mark.substring(0, 9), mark + " o'ne", mark + " żak", "zoe " + mark}) {
            assertThat(http.get().uri("/admin/people").param("words", words).with(as(admin)))
                    .bodyText()
                    .contains("zoe.z@" + mark);
        }
        for (var hostile : new String[] {mark + " nobody", "&|!():*<->'\"\\ " + mark + "x"}) {
            assertThat(http.get().uri("/admin/people").param("words", hostile).with(as(admin)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Nobody found");
        }
    }

    @Test
    void aLongListComesInPagesWithoutGapsOrRepeats() {
        var admin = open("Asha", Role.ADMIN);
        for (var number = 0; number < 60; number++) {
            accounts.open(mark + " same name", number + "@" + mark + ".example.org", Set.of());
        }
        var seen = new java.util.HashSet<String>();
        var page = "/admin/people?words=" + mark;
        for (var pages = 0; page != null; pages++) {
            var html = body(get(admin, page));
            java.util.regex.Pattern.compile("(\\d+)@" + mark)
                    .matcher(html)
                    .results()
                    .forEach(found -> assertThat(seen.add(found.group(1))).isTrue());
            var next = java.util.regex.Pattern.compile("rel=\"next\" href=\"([^\"]+)\"")
                    .matcher(html);
            page = next.find() ? next.group(1).replace("&amp;", "&") : null;
            assertThat(pages).isLessThan(5);
        }
        assertThat(seen).hasSize(60);
    }

    @Test
    void newRolesHoldFromTheNextRequestOn() {
        var admin = open("Asha", Role.ADMIN);
        var meera = "meera." + mark + "@example.org";
        var phone = new Visitor(http);
        phone.ask(meera, "Meera", "/");
        phone.follow(new MailBox(db, meera).token());
        assertThat(phone.get("/my/account")).hasStatusOk();
        var id = db.fetchValue(ACCOUNT.ID, ACCOUNT.ADDRESS.eq(meera));

        assertThat(post(admin, "/admin/people/" + id + "/roles", "roles", "INSTRUCTOR"))
                .hasRedirectedUrl("/admin/people/" + id);
        assertThat(phone.get("/my/account")).hasStatus(HttpStatus.FOUND);
        assertThat(roles(meera)).containsExactlyInAnyOrder("INSTRUCTOR", "LEARNER");
    }

    @Test
    void aClosedAccountCantSignInUntilItIsOpenedAgain() {
        var admin = open("Asha", Role.ADMIN);
        var meera = open("Meera", Role.INSTRUCTOR);
        post(admin, "/admin/people/" + meera.id() + "/deactivation");
        var address = db.fetchValue(ACCOUNT.ADDRESS, ACCOUNT.ID.eq(meera.id()));
        var visitor = new Visitor(http);
        assertThat(visitor.ask(address, "", "/")).hasRedirectedUrl("/sign-in/sent");
        var token = new MailBox(db, address).token();
        visitor.follow(token);
        assertThat(visitor.get("/sign-in/link?token=" + token))
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .contains("This account is closed");
        post(admin, "/admin/people/" + meera.id() + "/reopening");
        assertThat(visitor.follow(token)).hasRedirectedUrl("/");
    }

    @Test
    void whoeverHasAnAccountIsKnownToTheOtherRooms() {
        var meera = open("Meera", Role.LEARNER);
        assertThat(learners.learner(new LearnerId(meera.id())))
                .hasValueSatisfying(known -> assertThat(known.name()).isEqualTo("Meera"));
    }

    @Test
    void strangersAreRefusedEverywhere() {
        var stranger = open("Ravi", Role.INSTRUCTOR);
        for (var page : new String[] {"/admin/people", "/admin/people/" + stranger.id(), "/admin/invitations/new"}) {
            assertThat(get(stranger, page)).hasStatus(HttpStatus.FORBIDDEN);
        }
        for (var verb : new String[] {
            "/admin/people/" + stranger.id() + "/roles",
            "/admin/people/" + stranger.id() + "/deactivation",
            "/admin/people/" + stranger.id() + "/reopening",
            "/admin/invitations",
            "/admin/invitations/" + UUID.randomUUID() + "/withdrawal"
        }) {
            assertThat(post(stranger, verb, "roles", "ADMIN")).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(get(open("Asha", Role.ADMIN), "/admin/people/" + UUID.randomUUID()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private SignedIn open(String name, Role role) {
        return accounts.open(
                name, name.toLowerCase(java.util.Locale.ROOT) + "." + UUID.randomUUID() + "@example.org", Set.of(role));
    }

    private org.springframework.test.web.servlet.request.RequestPostProcessor as(SignedIn person) {
        return user(person);
    }

    private MvcTestResult get(SignedIn person, String page) {
        return http.get().uri(java.net.URI.create(page)).with(as(person)).exchange();
    }

    private MvcTestResult post(SignedIn person, String path, String... fields) {
        var request = http.post().uri(path).with(as(person)).with(new FromOurPage());
        for (var field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String[] roles(String address) {
        return db.fetchValue(ACCOUNT.ROLES, ACCOUNT.ADDRESS.eq(address));
    }
}
