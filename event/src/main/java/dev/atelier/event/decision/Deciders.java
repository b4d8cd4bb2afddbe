package dev.atelier.event.decision;

import dev.atelier.event.Admins;
import dev.atelier.event.CohortId;
import dev.atelier.event.StaffRole;
import dev.atelier.event.post.Letter;
import dev.atelier.event.post.PostOffice;
import dev.atelier.event.staff.CohortPeople;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The lead of a cohort and the admins of the house. */
@Component
class Deciders {

    private final CohortPeople people;
    private final ObjectProvider<Admins> admins;
    private final PostOffice post;

    Deciders(CohortPeople people, ObjectProvider<Admins> admins, PostOffice post) {
        this.people = people;
        this.admins = admins;
        this.post = post;
    }

    /** Each person once, though they be both. */
    Collection<PostOffice.Recipient> of(CohortId cohort) {
        var all = new LinkedHashMap<UUID, PostOffice.Recipient>();
        people.of(cohort).stream()
                .filter(member -> member.role() == StaffRole.LEAD)
                .forEach(lead -> all.put(lead.id(), lead.recipient()));
        admins.stream()
                .flatMap(known -> known.all().stream())
                .forEach(admin -> all.putIfAbsent(admin.id(), new PostOffice.Recipient(admin.name(), admin.address())));
        return all.values();
    }

    void write(PostOffice.Recipient reader, Letter letter) {
        post.send(reader, letter);
    }
}
