package dev.atelier.event.webhook;

import dev.atelier.api.Refused;
import dev.atelier.event.OutwardFacts;
import dev.atelier.event.OutwardFacts.Kind;
import dev.atelier.event.page.Choice;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All facts that can be told outside, whichever room they come from. */
@Component
class Kinds {

    private final ObjectProvider<OutwardFacts> rooms;
    private final EventFacts own;

    Kinds(ObjectProvider<OutwardFacts> rooms, EventFacts own) {
        this.rooms = rooms;
        this.own = own;
    }

    List<Kind> all() {
        return rooms.orderedStream().flatMap(room -> room.kinds().stream()).toList();
    }

    /** What a workshop's chat can be told: that of its cohorts. */
    List<Kind> ofChats() {
        return own.kinds();
    }

    /** As people call them, in the order in which they mostly come. */
    List<String> words(Collection<String> types) {
        return all().stream()
                .filter(kind -> types.contains(kind.type()))
                .map(Kind::words)
                .toList();
    }

    static List<Choice> choices(List<Kind> kinds, Collection<String> chosen) {
        return kinds.stream()
                .map(kind -> new Choice(kind.type(), kind.words(), chosen.contains(kind.type())))
                .toList();
    }

    /** A form names what is there; a program hears of what is not. */
    static void refuseUnknown(List<Kind> kinds, @Nullable List<String> types) {
        var known = kinds.stream().map(Kind::type).toList();
        for (var type : types == null ? List.<String>of() : types) {
            if (!known.contains(type)) {
                throw Refused.field("facts", "Name facts of these: " + String.join(", ", known) + ".");
            }
        }
    }

    /** Those that are known, each once: whatever else a request names is left out. */
    static List<String> known(List<Kind> kinds, Collection<String> types) {
        return kinds.stream().map(Kind::type).filter(types::contains).toList();
    }
}
