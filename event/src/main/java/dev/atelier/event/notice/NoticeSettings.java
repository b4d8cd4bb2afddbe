package dev.atelier.event.notice;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are told of a release.
 *
 * @param quiet how long nothing more must be released, so that several quick releases become one mail
 * @param longest after how long they are told all the same; not shorter than {@code quiet}
 */
@ConfigurationProperties("atelier.agenda-notices")
record NoticeSettings(
        @DefaultValue("PT15M") Duration quiet,
        @DefaultValue("PT1H") Duration longest) {

    NoticeSettings {
        if (quiet.isNegative() || longest.compareTo(quiet) < 0) {
            throw new IllegalArgumentException(
                    "atelier.agenda-notices.quiet is %s and .longest is %s: write lengths such as PT15M, the second no shorter than the first"
                            .formatted(quiet, longest));
        }
    }
}
