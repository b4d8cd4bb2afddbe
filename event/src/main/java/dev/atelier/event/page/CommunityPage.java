package dev.atelier.event.page;

import java.util.List;

/** Where the people of a workshop talk, in their order; {@code workshop} is the path that the workshop's pages begin with. */
public record CommunityPage(String title, String address, String workshop, List<Link> links) {

    /** One of them; the first goes no further up, the last no further down. */
    public record Link(String id, String label, String url, boolean first, boolean last) {}
}
