package dev.atelier.identity.link;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What identity needs to know of the house.
 *
 * @param url where people reach Atelier, without a slash at the end
 * @param admin the address that becomes an admin when it signs in; empty for none
 */
@ConfigurationProperties("atelier")
public record IdentitySettings(
        @DefaultValue("http://localhost:8080") String url,
        @DefaultValue("") String admin,
        @DefaultValue Mail mail) {

    public IdentitySettings {
        url = url.replaceAll("/+$", "");
        if (!url.startsWith("http") || URI.create(url).getHost() == null) {
            throw new IllegalArgumentException(
                    "Write atelier.url as people type it, such as https://atelier.example.org, not \"" + url + "\"");
        }
    }

    /** Who mail comes from, such as {@code Atelier <atelier@example.org>}. */
    public record Mail(
            @DefaultValue("Atelier <atelier@localhost>") String from) {}
}
