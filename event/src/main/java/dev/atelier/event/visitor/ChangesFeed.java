package dev.atelier.event.visitor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.atelier.event.calendar.PublicAddress;
import dev.atelier.event.cohort.Cohort;
import dev.atelier.event.page.AgendaChange;
import dev.atelier.event.page.ChangesPage.Step;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** The releases of a cohort's agenda as an Atom feed (RFC 4287), an entry for each, with its changes in words. */
final class ChangesFeed {

    private final Cohort cohort;
    private final List<Step> releases;
    private final String page;

    /** @param releases the latest first, at least one */
    ChangesFeed(Cohort cohort, List<Step> releases, PublicAddress address) {
        this.cohort = cohort;
        this.releases = releases;
        this.page = address.of("/cohorts/" + cohort.id());
    }

    byte[] bytes() {
        return Xml.document(xml -> xml.element("feed", this::feed));
    }

    private void feed(Xml xml) throws XMLStreamException {
        xml.attribute("xmlns", "http://www.w3.org/2005/Atom");
        xml.element("id", id("changes"));
        xml.element("title", "Agenda of " + cohort.offer().title());
        xml.element("updated", releases.getFirst().at().toString());
        xml.element("author", author -> author.element("name", "Atelier"));
        link(xml, "self", page + "/changes.atom");
        link(xml, "alternate", page + "/changes");
        for (var release : releases) {
            xml.element("entry", entry -> entry(entry, release));
        }
    }

    private void entry(Xml xml, Step release) throws XMLStreamException {
        xml.element("id", id("release/" + release.number()));
        xml.element("title", release.words());
        xml.element("updated", release.at().toString());
        xml.element("published", release.at().toString());
        link(xml, "alternate", page + "/changes");
        xml.element("content", content -> {
            content.attribute("type", "text");
            content.text(words(release));
        });
    }

    private static String words(Step release) {
        return release.changes().isEmpty()
                ? release.unchanged()
                : release.changes().stream().map(AgendaChange::line).collect(Collectors.joining("\n"));
    }

    private static void link(Xml xml, String relation, String address) throws XMLStreamException {
        xml.element("link", link -> {
            link.attribute("rel", relation);
            link.attribute("href", address);
        });
    }

    /** Stays the same, wherever Atelier is reached. */
    private String id(String what) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((cohort.id() + "/" + what).getBytes(UTF_8));
    }
}
