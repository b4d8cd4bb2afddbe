package dev.atelier.event.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.event.visitor.ReleasedAgenda;
import dev.atelier.event.world.World;
import dev.atelier.testing.ModuleTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ModuleTest
class ChatTalkTest extends WebhookWorld {

    @Test
    void aChatIsToldInASentenceOfItsOwnWorkshop() throws Exception {
        db.execute("update event.workshop set title = '<!channel> & @all' where id = ?", workshop.value());
        var slack = receiver();
        chat(workshop, Form.TEXT, slack.url());
        var other = receiver();
        chat(new World(db).workshop("Printing with type"), Form.CONTENT, other.url());
        opened();
        new ReleasedAgenda(web, db, cohort, UUID.randomUUID()).release("16:00", "16:30", 0, true);
        turns();
        assertThat(slack.heard())
                .extracting(Receiver.Heard::body)
                .containsExactly(
                        "{\"text\":\"Seats are given out now: &lt;!channel&gt; &amp; @\u200ball, Sat 5 August 2023."
                                + " http://localhost:8080/cohorts/" + cohort + "\"}",
                        "{\"text\":\"The agenda is out (tentative, release 1): &lt;!channel&gt; &amp; @\u200ball,"
                                + " Sat 5 August 2023. http://localhost:8080/cohorts/" + cohort + "\"}");
        assertThat(slack.heard().getFirst().signatures()).isEqualTo("null");
        assertThat(other.heard()).isEmpty();
    }

    @Test
    void discordIsToldInItsOwnWordsAndOfADraftNothing() throws Exception {
        var discord = receiver().answering(Receiver.status(204));
        chat(workshop, Form.CONTENT, discord.url());
        db.execute("update event.cohort set status = 'DRAFT' where id = ?", cohort.value());
        new ReleasedAgenda(web, db, cohort, UUID.randomUUID()).release("16:00", "16:30", 0, true);
        db.execute("update event.cohort set status = 'CANCELLED', discarded = true where id = ?", cohort.value());
        opened();
        db.execute("update event.cohort set status = 'OPEN', discarded = false where id = ?", cohort.value());
        opened();
        turns();
        assertThat(discord.only().body())
                .startsWith("{\"content\":\"Seats are given out now: Mastering Stable Diffusion")
                .endsWith("\"allowed_mentions\":{\"parse\":[]}}");
    }
}
