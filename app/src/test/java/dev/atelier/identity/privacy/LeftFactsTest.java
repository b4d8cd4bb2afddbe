package dev.atelier.identity.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atelier.WholeHouse;
import dev.atelier.event.CohortChanged.CohortReplanned;
import dev.atelier.event.CohortFacts;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Facts that an older version left behind, with the link to join online within the place. */
@WholeHouse
class LeftFactsTest {

    private static final String LINK = "https://meet.example.org/secret-room?pwd=1&a=b";

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theLinkIsTakenOutOfThePlace() {
        assertThat(mended("Online: " + LINK).place()).isEqualTo("Online");
        assertThat(mended("Online: " + LINK).link()).isEqualTo(LINK);
        assertThat(mended("The \\\"Loft\\\", Pune, or online: " + LINK).place())
                .isEqualTo("The \"Loft\", Pune, and online");
        assertThat(mended("The \\\"Loft\\\", Pune, or online: " + LINK).link()).isEqualTo(LINK);
    }

    @Test
    void aPlaceWithoutALinkStays() {
        assertThat(mended("La Marvella, Bengaluru").place()).isEqualTo("La Marvella, Bengaluru");
        assertThat(mended("La Marvella, Bengaluru").link()).isNull();
    }

    private CohortFacts mended(String place) {
        var left = UUID.randomUUID();
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            db.execute(
                    "insert into public.event_publication (id, listener_id, event_type, serialized_event,"
                        + " publication_date) values (?, 'nobody', 'dev.atelier.event.CohortChanged$CohortReplanned',"
                        + " ?, now())",
                    left,
                    """
                    {"cohort":{"id":{"value":"%1$s"},"revision":2,"workshop":{"value":"%1$s"},"title":"Stable Diffusion",\
                    "status":"OPEN","startsAt":"2023-08-05T09:30:00","endsAt":"2023-08-05T17:30:00","zone":"Asia/Kolkata",\
                    "place":"%2$s","capacity":60,"staff":[]}}\
                    """.formatted(left, place));
            migrate();
            var kept = db.fetchSingle("select serialized_event from public.event_publication where id = ?", left)
                    .get(0, String.class);
            return JsonMapper.builder()
                    .build()
                    .readValue(kept, CohortReplanned.class)
                    .cohort();
        }));
    }

    private void migrate() {
        db.connection(connection -> {
            try (var script = Objects.requireNonNull(
                            getClass().getResourceAsStream("/db/migration/__root/V2__facts_with_a_link.sql"));
                    var statement = connection.createStatement()) {
                statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            }
        });
    }
}
