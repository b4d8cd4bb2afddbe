package dev.atelier.event.calendar;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where Atelier is reached from outside; its host is part of each calendar UID, so it should not change. */
@ConfigurationProperties("atelier")
public record PublicAddress(
        @DefaultValue("http://localhost:8080") URI url) {

    public PublicAddress {
        if (url.getHost() == null) {
            throw new IllegalArgumentException(
                    "atelier.url must be a whole address such as https://atelier.example.org, not " + url);
        }
    }

    /** The whole address of a path that begins with a slash. */
    public String of(String path) {
        var base = url.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
