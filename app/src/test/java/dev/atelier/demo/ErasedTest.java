package dev.atelier.demo;

import static dev.atelier.demo.DemoPerson.ANANYA;
import static dev.atelier.demo.DemoPerson.ARJUN;
import static dev.atelier.demo.DemoPerson.LATHA;
import static dev.atelier.demo.DemoPerson.PRIYA;
import static dev.atelier.demo.DemoPerson.RAVI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.identity.privacy.Leftovers;
import dev.atelier.identity.privacy.Marks;
import dev.atelier.identity.privacy.Scan;
import dev.atelier.identity.privacy.Sweep;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/**
 * People of the demo, with all that its story left of them and a mark in each column of theirs: an archive holds all of it and
 * nothing of anybody else, and once they are erased no column of any table holds any of it. Counts stay.
 */
@DemoHouse
@DirtiesContext
class ErasedTest {

    private static final String PRIYAS = "quokka";
    private static final String ARJUNS = "walrus";

    @LocalServerPort
    int port;

    @Autowired
    DSLContext db;

    @Autowired
    DemoClock clock;

    @Autowired
    ApplicationContext house;

    @Value("${atelier.artifacts}")
    Path artifacts;

    @Test
    void allIsHandedOutAndNothingIsLeft() throws Exception {
        aLearnerIsExportedAndErased();
        aMentorIsErasedOnceOthersTookOver();
    }

    private void aLearnerIsExportedAndErased() throws Exception {
        var files = files(PRIYA);
        var marks = marked(PRIYA, PRIYAS);
        marked(ARJUN, ARJUNS);
        assertThat(Marks.missingFrom(marks))
                .as("columns with words that no mark is written into")
                .isEmpty();
        assertThat(new Scan(db).find(Stream.of(PRIYAS)))
                .as("the scan sees each of them")
                .containsAll(marks.keySet());
        var others = new Scan(db).find(Stream.of(ARJUNS, ARJUN.address()));
        var counts = counts();

        var archive = Unpacked.of(browser(PRIYA).get("/my/data/archive.zip").bodyAsBytes());
        assertThat(archive.files().keySet())
                .contains("index.html", "account/account.json")
                .anyMatch(file -> file.matches("certificates/.*\\.pdf"))
                .anyMatch(file -> file.matches("work/.*/round-2/.*"));
        var text = archive.text();
        var own = Stream.concat(Stream.of(PRIYA.fullName(), PRIYA.address()), Marks.exported(marks).stream());
        assertThat(own)
                .as("what its person must find")
                .filteredOn(word -> !text.contains(word))
                .isEmpty();
        var foreign = Stream.concat(Stream.of(ARJUNS, ARJUN.fullName()), addressesBut(PRIYA).stream());
        assertThat(foreign).as("what is not theirs").filteredOn(text::contains).isEmpty();

        var certificate = db.fetchSingle("select id from learner.certificate where learner_id = ?", id(PRIYA))
                .get(0, UUID.class);
        erase(PRIYA);

        assertThat(left(PRIYA, PRIYAS)).isEmpty();
        assertThat(new Scan(db).find(sha256(PRIYA.address()))).isEmpty();
        assertThat(files).isNotEmpty().noneMatch(Files::exists);
        assertThat(files(ARJUN)).isNotEmpty().allMatch(Files::exists);
        assertThat(counts()).isEqualTo(counts);
        assertThat(new Scan(db).find(Stream.of(ARJUNS, ARJUN.address()))).isEqualTo(others);
        staysVerifiable("/certificates/" + certificate);
    }

    private void staysVerifiable(String certificate) {
        var stranger = new Browser("http://localhost:" + port);
        assertThat(text(stranger, certificate))
                .contains("it is valid", "no name is shown")
                .doesNotContain("Priya");
        assertThat(text(stranger, certificate + "?holder=priya%20%20BOSE")).contains("The name is right");
        assertThat(text(stranger, certificate + "?holder=Arjun%20Das")).contains("Another name");
        assertThat(stranger.get(certificate + "/certificate.pdf").statusCode()).isEqualTo(410);
    }

    private void aMentorIsErasedOnceOthersTookOver() throws Exception {
        db.execute("update mentorship.message set visible = visible || ?", "\n\n-- \n" + RAVI.fullName());
        assertThat(text(browser(LATHA), "/admin/people/" + id(RAVI) + "/data"))
                .contains("Something must be done first", "On the staff of");
        for (var cohort : db.fetch("select id from event.cohort where status <> 'COMPLETED'")
                .getValues(0, UUID.class)) {
            new Walk("http://localhost:" + port, LATHA)
                    .to("/admin/cohorts/" + cohort + "/plan")
                    .press("/plan", Map.of("lead", id(ANANYA).toString()));
        }
        var id = id(RAVI);
        erase(RAVI);

        assertThat(left(RAVI, RAVI.address())).isEmpty();
        assertThat(db.fetch("select from mentorship.review where reviewer_id = ?", id))
                .isNotEmpty();
        assertThat(text(browser(LATHA), "/admin/erasures"))
                .contains("Somebody who left", "done on", "Latha Menon")
                .doesNotContain(RAVI.fullName(), PRIYA.fullName());
    }

    private Map<String, String> marked(DemoPerson person, String secret) {
        Leftovers.of(db, id(person), person.fullName(), person.address());
        return Marks.write(db, id(person), person.address(), secret);
    }

    private void ask(DemoPerson person) {
        var latha = browser(LATHA);
        Browser.parsed(latha.get("/admin/people/" + id(person) + "/data")).forms().stream()
                .filter(form -> form.attr("action").endsWith("/erasure"))
                .forEach(form -> {
                    form.select("[name=address]").val(person.address());
                    assertThat(Browser.parsed(Browser.execute(latha.request(form)))
                                    .text())
                            .contains("hears of it by mail");
                });
    }

    private void erase(DemoPerson person) {
        var id = id(person);
        ask(person);
        Sweep.now(house);
        assertThat(left(person, person.address())).as("before its time").isNotEmpty();
        clock.goTo(clock.instant().plus(Duration.ofDays(8)));
        Awaitility.await("erased").until(() -> {
            Sweep.now(house);
            return db.fetchValue("select finished_at from identity.erasure where person_id = ?", id) != null;
        });
    }

    private List<String> left(DemoPerson person, String secret) {
        return new Scan(db).find(Stream.of(person.fullName(), person.address(), secret));
    }

    /** What is counted about people, whoever they are. */
    private String counts() {
        return db.fetchSingle("""
            select (select count(*) from learner.enrolment), (select count(*) from learner.attendance),
                   (select count(*) from learner.progress_fact), (select count(*) from learner.help_request),
                   (select count(*) from learner.question_vote), (select count(*) from learner.certificate),
                   (select count(*) from mentorship.round where state <> 'DRAFT'), (select count(*) from mentorship.conversation),
                   (select count(*) from mentorship.message),
                   (select string_agg(verdict || published_at, ' ' order by published_at) from mentorship.review)\
            """).toString();
    }

    private List<Path> files(DemoPerson person) {
        return db.fetch("""
            select encode(content, 'hex') from mentorship.artifact join mentorship.round on round.id = round_id
            where learner_id = ?\
            """, id(person)).getValues(0, String.class).stream()
                .map(hash -> artifacts.resolve(hash.substring(0, 2)).resolve(hash.substring(2)))
                .toList();
    }

    private static List<String> addressesBut(DemoPerson person) {
        return Arrays.stream(DemoPerson.values())
                .filter(other -> other != person)
                .map(DemoPerson::address)
                .toList();
    }

    private UUID id(DemoPerson person) {
        return db.fetchSingle("select id from identity.account where address = ?", person.address())
                .get(0, UUID.class);
    }

    private Browser browser(DemoPerson person) {
        return new Browser("http://localhost:" + port).as(person);
    }

    private static String text(Browser browser, String path) {
        return Browser.parsed(browser.get(path)).text();
    }

    private static byte[] sha256(String words) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    }
}
