package dev.atelier.learner.live;

import dev.atelier.learner.page.Version;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A piece of a page as it is now, with the version that tells it from others. It is written out once, for however many. */
public final class Piece {

    private final Version version;
    private final JteModel model;
    private byte @Nullable [] event;

    public Piece(Version version, JteModel model) {
        this.version = version;
        this.model = model;
    }

    String version() {
        return version.value();
    }

    String html() {
        return model.render();
    }

    /** As a server-sent event, with the version as its id: browsers name it when they come back. */
    synchronized byte[] event() {
        if (event == null) {
            event = ("id: " + version.value() + "\ndata: "
                            + html().replace("\r", "").replace("\n", "\ndata: ") + "\n\n")
                    .getBytes(StandardCharsets.UTF_8);
        }
        return event;
    }
}
