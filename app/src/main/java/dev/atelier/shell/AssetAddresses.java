package dev.atelier.shell;

import dev.atelier.shell.page.Frame.Assets;
import dev.atelier.shell.page.Frame.Timeline;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Where browsers find style, script and type: addresses that change with the content, so they may be kept a year. */
@Component
class AssetAddresses {

    private final ResourceUrlProvider addresses;
    private volatile Assets known =
            new Assets(List.of(), "", List.of(), List.of(), "", List.of(), new Timeline("", List.of()), "", List.of());

    AssetAddresses(ResourceUrlProvider addresses) {
        this.addresses = addresses;
    }

    Assets all() {
        if (known.styles().isEmpty()) {
            known = new Assets(
                    Stream.of("atelier", "parts", "forms", "rooms")
                            .map(name -> address("/assets/" + name + ".css"))
                            .toList(),
                    address("/assets/print.css"),
                    List.of(address("/webjars/htmx.org/dist/htmx.min.js")),
                    List.of(address("/assets/atelier.js"), address("/assets/kept.js")),
                    address("/assets/live.js"),
                    Stream.of("desk", "keys", "typed")
                            .map(name -> address("/assets/" + name + ".js"))
                            .toList(),
                    new Timeline(
                            address("/assets/timeline.css"),
                            Stream.of("picture", "requests", "answers", "keys", "pointer")
                                    .map(name -> address("/assets/timeline-" + name + ".js"))
                                    .toList()),
                    address("/assets/favicon.svg"),
                    Stream.of("figtree", "newsreader")
                            .map(name -> address("/assets/fonts/" + name + "-latin-wght-normal.woff2"))
                            .toList());
        }
        return known;
    }

    private String address(String path) {
        return Objects.requireNonNull(addresses.getForLookupPath(path), "No asset at " + path);
    }
}
