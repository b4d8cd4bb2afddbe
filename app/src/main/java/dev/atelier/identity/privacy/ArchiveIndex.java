package dev.atelier.identity.privacy;

import static java.util.stream.Collectors.joining;
import static org.springframework.web.util.HtmlUtils.htmlEscape;

import dev.atelier.event.Person;
import dev.atelier.event.PersonalData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The first page of an archive: says in words what is what, and opens without a server. */
final class ArchiveIndex {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private ArchiveIndex() {}

    static String of(Person person, List<PersonalData> parts, ZipArchive zip, Instant now) {
        return """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>What Atelier keeps about %1$s</title>
            <style>body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}
            li{overflow-wrap:anywhere}:root{color-scheme:light dark}</style></head><body>
            <h1>What Atelier keeps about %1$s</h1>
            <p>Put together on %2$s. Lists are JSON: any text editor opens them; times are in UTC. Files are as they were
            handed in or sent. Addresses of other people, and what would let somebody sign in, are left out.</p>
            %3$s
            </body></html>
            """.formatted(
                        htmlEscape(person.name()),
                        MOMENT.format(now),
                        parts.stream().map(part -> section(part, zip)).collect(joining("\n")));
    }

    private static String section(PersonalData part, ZipArchive zip) {
        var files = zip.files(part.title());
        return "<h2>" + htmlEscape(part.title()) + "</h2>\n<p>" + htmlEscape(part.about()) + "</p>\n"
                + (files.isEmpty()
                        ? "<p>Nothing of yours.</p>"
                        : files.stream().map(ArchiveIndex::line).collect(joining("\n", "<ul>", "</ul>")));
    }

    private static String line(String file) {
        return "<li><a href=\"" + htmlEscape(address(file)) + "\">" + htmlEscape(file) + "</a></li>";
    }

    private static String address(String file) {
        return Arrays.stream(file.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(joining("/"));
    }
}
