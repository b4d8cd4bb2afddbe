package dev.atelier.identity.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A link that does nothing any more: why, and how to get on. */
public record SpentLinkPage(String title, String why, String to, boolean signedIn) {

    public String signIn() {
        return "/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }
}
