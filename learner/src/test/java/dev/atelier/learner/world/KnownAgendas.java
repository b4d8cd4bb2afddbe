package dev.atelier.learner.world;

import dev.atelier.event.Agendas;
import dev.atelier.event.CohortId;
import dev.atelier.event.ItemKind;
import dev.atelier.event.SlotFacts;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Agendas as the event module would tell about them: none before one is released. */
public class KnownAgendas implements Agendas {

    private final Map<CohortId, List<SlotFacts>> released = new ConcurrentHashMap<>();

    public void release(CohortId cohort, SlotFacts... slots) {
        released.put(cohort, List.of(slots));
    }

    /** A slot on the day of every cohort, for example from 09:30 to 11:00. */
    public static SlotFacts slot(String from, String to, String title, ItemKind kind) {
        return new SlotFacts(
                UUID.randomUUID(),
                LocalDateTime.parse("2023-08-05T" + from),
                LocalDateTime.parse("2023-08-05T" + to),
                title,
                "",
                kind,
                List.of());
    }

    @Override
    public List<SlotFacts> released(CohortId cohort) {
        return released.getOrDefault(cohort, List.of());
    }
}
