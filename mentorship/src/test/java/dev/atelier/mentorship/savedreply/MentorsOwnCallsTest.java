package dev.atelier.mentorship.savedreply;

import static dev.atelier.testing.Calls.at;
import static dev.atelier.testing.Calls.body;
import static dev.atelier.testing.Calls.text;
import static dev.atelier.testing.Calls.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.PUT;

import dev.atelier.mentorship.mailing.MailingTest;
import dev.atelier.mentorship.mailing.Pages;
import dev.atelier.mentorship.mailing.World;
import dev.atelier.testing.Calls;
import dev.atelier.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a mentor keeps for themselves, by calls: saved replies, hours, days away. */
@MailingTest
class MentorsOwnCallsTest {

    private static final String REPLIES = "/staff/saved-replies";
    private static final String HOURS = "/staff/hours";
    private static final String AWAY = "/staff/absences";

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester http;

    Calls ravi;
    Calls zoya;

    @BeforeEach
    void twoMentors() {
        ravi = Pages.mentor(http, world.run("Ravi").lead().id().value()).calls();
        zoya = Pages.mentor(http, world.run("Zoya").lead().id().value()).calls();
    }

    @Test
    void savedRepliesAreKeptChangedAndRemovedByTheirOwnerAlone() {
        var made = ravi.post(REPLIES, "{\"title\":\"Seeds\",\"words\":\"Dear {learner}\"}");
        assertThat(made).hasStatus(201);
        var place = REPLIES + "/" + text("$.id", made);
        assertThat(zoya.send(PUT, place, "{\"title\":\"Mine\",\"words\":\"Now\"}"))
                .hasStatus(404);
        assertThat(zoya.send(DELETE, place, "")).hasStatus(404);
        assertThat(ravi.send(PUT, place, "{\"title\":\"Seed\",\"words\":\"Fix it\"}"))
                .hasStatusOk();
        assertThat(texts("$.items[*].words", ravi.get(REPLIES))).containsExactly("Fix it");
        assertThat(texts("$.items[*].words", zoya.get(REPLIES))).isEmpty();
        assertThat(body(ravi.post(REPLIES, "{\"title\":\"SEED\",\"words\":\"x\"}")))
                .contains("\"field\":\"title\"");
        assertThat(body(ravi.post(REPLIES, "{\"title\":\"Other\",\"words\":\" \"}")))
                .contains("\"field\":\"words\"");
        assertThat(ravi.send(DELETE, place, "")).hasStatus(204);
        assertThat(ravi.send(DELETE, place, "")).hasStatus(404);
    }

    @Test
    void aWeekIsReplacedAsAWhole() {
        var week =
                "{\"zone\":\"Europe/Berlin\",\"days\":[{\"weekday\":\"MONDAY\",\"opens\":\"18:00\",\"closes\":\"20:00\"}]}";
        assertThat(ravi.send(PUT, HOURS, week)).hasStatusOk();
        var kept = ravi.get(HOURS);
        assertThat(texts("$.items[*].weekday", kept)).containsExactly("MONDAY");
        assertThat(at("$.items[0].zone", kept)).isEqualTo("Europe/Berlin");
        assertThat(texts("$.items[*].weekday", zoya.get(HOURS))).isEmpty();
        for (var wrong : new String[] {
            "{\"zone\":\"Nowhere\"}",
            "{\"zone\":\"Europe/Berlin\",\"days\":[{\"opens\":\"18:00\",\"closes\":\"20:00\"}]}",
            "{\"zone\":\"Europe/Berlin\",\"days\":[{\"weekday\":\"MONDAY\",\"opens\":\"18:00\"}]}",
            "{\"zone\":\"Europe/Berlin\",\"days\":[{\"weekday\":\"MONDAY\",\"opens\":\"18:00\",\"closes\":\"17:00\"}]}"
        }) {
            assertThat(ravi.send(PUT, HOURS, wrong)).as(wrong).hasStatus(422);
        }
        assertThat(texts("$.items[*].weekday", ravi.get(HOURS))).containsExactly("MONDAY");
        assertThat(ravi.send(PUT, HOURS, "{\"zone\":\"Europe/Berlin\"}")).hasStatusOk();
        assertThat(texts("$.items[*].weekday", ravi.get(HOURS))).isEmpty();
    }

    @Test
    void daysAwayAreAddedAndRemovedByTheirOwnerAlone() {
        var day = clock.instant().atZone(World.ZONE).toLocalDate().plusDays(3);
        var days = "{\"firstDay\":\"" + day + "\",\"lastDay\":\"" + day.plusDays(2) + "\"}";
        var added = ravi.post(AWAY, days);
        assertThat(texts("$.items[*].firstDay", added)).containsExactly(day.toString());
        var place = AWAY + "/" + text("$.items[0].id", added);
        assertThat(texts("$.items[*].id", zoya.get(AWAY))).isEmpty();
        assertThat(zoya.send(DELETE, place, "")).hasStatus(404);
        assertThat(ravi.post(AWAY, "{\"firstDay\":\"" + day + "\"}")).hasStatus(422);
        assertThat(ravi.send(DELETE, place, "")).hasStatus(204);
        assertThat(texts("$.items[*].id", ravi.get(AWAY))).isEmpty();
    }
}
