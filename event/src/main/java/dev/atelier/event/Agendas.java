package dev.atelier.event;

import java.util.List;

/** Answers what others ask about released agendas. Reads only; each call is one statement. */
public interface Agendas {

    /** The slots of the latest release, in order; none before the first. */
    List<SlotFacts> released(CohortId cohort);
}
