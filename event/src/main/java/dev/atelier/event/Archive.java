package dev.atelier.event;

import java.io.IOException;
import java.io.InputStream;
import org.jooq.ResultQuery;

/** Where {@link PersonalData} is written down for its person: a folder for each part of it. */
public interface Archive {

    /**
     * Adds a JSON file with one object for each row, its fields called as the columns are. Instants are in ISO 8601, UTC. Rows
     * are read as they are written, so there may be any number; no file is made of none.
     */
    void list(String file, ResultQuery<?> rows) throws IOException;

    /** Adds a file as it is; folders are parted by slashes. The caller closes the stream. */
    void file(String file, InputStream content) throws IOException;
}
