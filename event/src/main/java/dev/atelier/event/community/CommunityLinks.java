package dev.atelier.event.community;

import static dev.atelier.event.jooq.Tables.COMMUNITY_LINK;
import static dev.atelier.event.jooq.Tables.WORKSHOP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;

import dev.atelier.event.WorkshopId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Keeps the links of a workshop, in the order that admins gave them. */
@Service
class CommunityLinks {

    private static final int MOST = 12;

    private final DSLContext db;

    CommunityLinks(DSLContext db) {
        this.db = db;
    }

    /** In one statement. */
    List<CommunityLink> of(WorkshopId workshop) {
        return db.select(COMMUNITY_LINK.ID, COMMUNITY_LINK.LABEL, COMMUNITY_LINK.URL)
                .from(COMMUNITY_LINK)
                .where(COMMUNITY_LINK.WORKSHOP_ID.eq(workshop.value()))
                .orderBy(COMMUNITY_LINK.POSITION, COMMUNITY_LINK.ID)
                .fetch(mapping(CommunityLink::new));
    }

    /** What the workshop is called; 404 if there is none. */
    String title(WorkshopId workshop) {
        return db.select(WORKSHOP.TITLE)
                .from(WORKSHOP)
                .where(WORKSHOP.ID.eq(workshop.value()))
                .fetchOptional(WORKSHOP.TITLE)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no such workshop. Look for it among the curricula."));
    }

    CommunityLink link(WorkshopId workshop, UUID id) {
        return of(workshop).stream()
                .filter(link -> link.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "This link is no longer there. The others stand under “Community”."));
    }

    /** Adds a link behind the others, or puts it in place of what it was; never into another workshop. */
    @Transactional
    void write(WorkshopId workshop, CommunityLink link) {
        lock(workshop);
        var there = of(workshop);
        if (there.size() >= MOST && there.stream().noneMatch(one -> one.id().equals(link.id()))) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, "A workshop has at most " + MOST + " links: remove one first.");
        }
        var behind = db.select(coalesce(max(COMMUNITY_LINK.POSITION), 0).plus(1))
                .from(COMMUNITY_LINK)
                .where(COMMUNITY_LINK.WORKSHOP_ID.eq(workshop.value()));
        db.insertInto(COMMUNITY_LINK)
                .set(COMMUNITY_LINK.ID, link.id())
                .set(COMMUNITY_LINK.WORKSHOP_ID, workshop.value())
                .set(COMMUNITY_LINK.POSITION, behind)
                .set(COMMUNITY_LINK.LABEL, link.label())
                .set(COMMUNITY_LINK.URL, link.url())
                .onConflict(COMMUNITY_LINK.ID)
                .doUpdate()
                .set(COMMUNITY_LINK.LABEL, link.label())
                .set(COMMUNITY_LINK.URL, link.url())
                .where(COMMUNITY_LINK.WORKSHOP_ID.eq(workshop.value()))
                .execute();
    }

    /** Lets a link change places with its neighbour; nothing happens at an end. */
    @Transactional
    void move(WorkshopId workshop, UUID id, Way to) {
        lock(workshop);
        var order = new ArrayList<>(ids(workshop));
        var from = order.indexOf(id);
        var there = to == Way.UP ? from - 1 : from + 1;
        if (from < 0 || there < 0 || there >= order.size()) {
            return;
        }
        Collections.swap(order, from, there);
        place(order);
    }

    /** Puts all links in this order. False, and nothing is done, unless each that is there is named once. */
    @Transactional
    boolean order(WorkshopId workshop, List<UUID> order) {
        lock(workshop);
        var there = ids(workshop);
        if (order.size() != there.size() || !Set.copyOf(order).equals(Set.copyOf(there))) {
            return false;
        }
        place(order);
        return true;
    }

    private void place(List<UUID> order) {
        for (var position = 0; position < order.size(); position++) {
            db.update(COMMUNITY_LINK)
                    .set(COMMUNITY_LINK.POSITION, position + 1)
                    .where(COMMUNITY_LINK.ID.eq(order.get(position)))
                    .execute();
        }
    }

    private List<UUID> ids(WorkshopId workshop) {
        return of(workshop).stream().map(CommunityLink::id).toList();
    }

    void remove(WorkshopId workshop, UUID id) {
        db.deleteFrom(COMMUNITY_LINK)
                .where(COMMUNITY_LINK.ID.eq(id), COMMUNITY_LINK.WORKSHOP_ID.eq(workshop.value()))
                .execute();
    }

    /** Two presses at once are one after the other. */
    private void lock(WorkshopId workshop) {
        db.select(WORKSHOP.ID)
                .from(WORKSHOP)
                .where(WORKSHOP.ID.eq(workshop.value()))
                .forNoKeyUpdate()
                .execute();
    }

    enum Way {
        UP,
        DOWN
    }
}
