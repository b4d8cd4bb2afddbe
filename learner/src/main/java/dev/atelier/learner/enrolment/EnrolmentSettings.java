package dev.atelier.learner.enrolment;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What enrolment reads from the settings.
 *
 * @param url where people reach Atelier
 */
@ConfigurationProperties("atelier")
record EnrolmentSettings(
        @DefaultValue("http://localhost:8080") URI url,
        @DefaultValue OfferTimes offers) {

    EnrolmentSettings {
        if (!url.isAbsolute()) {
            throw new IllegalArgumentException("atelier.url is not absolute: write https://atelier.example.org");
        }
    }

    /** The address of one of our own pages, for a mail. */
    String page(String path) {
        var base = url.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
