package dev.atelier.learner.door;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The addresses under which the outside finds this Atelier, for mails, walls and certificates. */
@Component
public class PublicAddress {

    private final String url;

    PublicAddress(@Value("${atelier.url:http://localhost:8080}") String url) {
        this.url = url.replaceAll("/+$", "");
    }

    /** One of our own pages. */
    public String page(String path) {
        return url + path;
    }

    /** The learner's day with the code filled in: one tap after the camera. */
    public String checkIn(UUID cohort, String code) {
        return url + "/my/cohorts/" + cohort + "/day?code=" + code;
    }

    public String certificate(UUID certificate) {
        return url + "/certificates/" + certificate;
    }

    /** Without its scheme, as people say it. */
    public String spoken() {
        return url.replaceFirst("^https?://", "");
    }
}
