package dev.atelier.event.visitor;

import static dev.atelier.event.jooq.Tables.COHORT;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import dev.atelier.event.CohortId;
import dev.atelier.event.CohortStatus;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import dev.atelier.testing.MovableClock;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ModuleTest
@AutoConfigureMockMvc
@WithMockUser(username = "0190a5b2-0000-7000-8000-0000000000ad", roles = "ADMIN")
class DownloadsTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    DSLContext db;

    @Autowired
    MovableClock clock;

    private CohortId cohort;
    private ReleasedAgenda agenda;

    @BeforeEach
    void aCohort() {
        var world = new World(db);
        cohort = world.cohort(world.workshop("Mastering Stable Diffusion"), CohortStatus.OPEN);
        world.staff(cohort, world.instructor("Ravi"), "LEAD");
        agenda = new ReleasedAgenda(web, db, cohort, UUID.randomUUID());
    }

    @Test
    void aProgramReadsTheReleaseWithTimesInTheirZone() {
        agenda.release("16:00", "16:30", 0, true);
        assertThat(get("/agenda.json"))
                .hasContentType("application/json")
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"release": 1, "tentative": true, "title": "Mastering Stable Diffusion", "zone": "Asia/Kolkata",
                     "url": "http://localhost:8080/cohorts/%s", "starts": "2023-08-05T09:30+05:30", "staff": ["Ravi"],
                     "slots": [{"id": "%s", "starts": "2023-08-05T16:00+05:30", "ends": "2023-08-05T16:30+05:30",
                       "title": "Panel", "kind": "TOPIC", "module": "1", "tentative": true,
                       "items": [{"key": "clip", "title": "CLIP", "kind": "PAPER_REVIEW"}]}]}
                    """.formatted(cohort, agenda.panel()));
    }

    @Test
    void theScheduleIsValidAndSaysThatItMayChange() throws Exception {
        agenda.release("Panel & <friends>\u0007", "16:00", "16:30", 0, true);
        var schedule = body("/schedule.xml");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(getClass().getResource("schedule.xsd")))
                .newValidator()
                .validate(new StreamSource(new StringReader(schedule)));
        assertThat(schedule)
                .contains(
                        "<version>Release 1, tentative, subject to change</version>",
                        "<time_zone_name>Asia/Kolkata</time_zone_name>",
                        "guid=\"" + agenda.panel() + "\"",
                        "<date>2023-08-05T16:00:00+05:30</date>",
                        "<duration>00:30</duration>",
                        "Panel &amp; &lt;friends&gt;");
    }

    @Test
    void aFeedReaderHearsOfEachReleaseOnce() throws Exception {
        agenda.release("16:00", "16:30", 0, true);
        var first = new SyndFeedInput().build(new StringReader(body("/changes.atom")));
        clock.move(Duration.ofHours(1));
        agenda.release("16:30", "17:00", 1, false);
        var feed = new SyndFeedInput().build(new StringReader(body("/changes.atom")));
        assertThat(feed.getTitle()).isEqualTo("Agenda of Mastering Stable Diffusion");
        assertThat(feed.getEntries())
                .extracting(SyndEntry::getTitle)
                .containsExactly("Agenda, release 2", "Tentative agenda, release 1");
        assertThat(feed.getEntries().getLast().getUri())
                .isEqualTo(first.getEntries().getFirst().getUri());
        assertThat(feed.getEntries().getFirst().getContents())
                .singleElement()
                .satisfies(content -> assertThat(content.getValue())
                        .contains("Panel: moved, Sat 5 August 2023, 16:00 to 16:30 → 16:30 to 17:00"));
        assertThat(feed.getPublishedDate()).isAfter(first.getPublishedDate());
    }

    @Test
    void theLinkOfACohortOnlineIsInNothingThatVisitorsRead() throws Exception {
        db.update(COHORT)
                .set(COHORT.ONLINE_LINK, "https://meet.example.org/secret-room")
                .where(COHORT.ID.eq(cohort.value()))
                .execute();
        agenda.release("16:00", "16:30", 0, true);
        agenda.release("16:30", "17:00", 1, false);
        for (var path : new String[] {
            "",
            "/changes",
            "/changes.atom",
            "/agenda.json",
            "/agenda.ics",
            "/agenda.md",
            "/schedule.xml",
            "/slots/" + agenda.panel() + ".ics"
        }) {
            assertThat(get(path)).as(path).hasStatusOk();
            assertThat(body(path)).as(path).contains("Stable Diffusion").doesNotContain("meet.example");
        }
        try (var pdf = Loader.loadPDF(get("/agenda.pdf").getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("and online")
                    .doesNotContain("meet.example");
        }
    }

    @Test
    void nothingIsThereBeforeTheFirstRelease() {
        for (var path : new String[] {"/agenda.json", "/schedule.xml", "/changes.atom"}) {
            assertThat(get(path)).as(path).hasStatus(404);
        }
    }

    private String body(String path) throws Exception {
        return get(path).getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String path) {
        return web.get().uri("/cohorts/" + cohort + path).exchange();
    }
}
