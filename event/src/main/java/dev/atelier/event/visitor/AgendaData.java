package dev.atelier.event.visitor;

import dev.atelier.event.calendar.PublicAddress;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a released agenda for programs; empty before the first release. The same release gives the same bytes. */
@Component
class AgendaData {

    private final JsonMapper json = JsonMapper.builder().build();
    private final PublicAddress address;

    AgendaData(PublicAddress address) {
        this.address = address;
    }

    Optional<byte[]> json(Visit visit) {
        return visit.agenda().map(agenda -> json.writeValueAsBytes(AgendaDocument.of(visit, agenda, address)));
    }

    /** As conference programs read it, see {@link ScheduleXml}. */
    Optional<byte[]> schedule(Visit visit) {
        return visit.agenda().map(agenda -> new ScheduleXml(visit, agenda, address).bytes());
    }
}
