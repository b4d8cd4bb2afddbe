package dev.atelier.mentorship.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A medium that something can be put before. */
class Relayed implements Medium {

    private final Medium medium;

    Relayed(Medium medium) {
        this.medium = medium;
    }

    @Override
    public Spool aside(InputStream content, long length) throws IOException {
        return medium.aside(content, length);
    }

    @Override
    public Spool aside(Path file) throws IOException {
        return medium.aside(file);
    }

    @Override
    public boolean holds(Spool content) throws IOException {
        return medium.holds(content);
    }

    @Override
    public void write(Spool content) throws IOException {
        written(content);
    }

    void written(Spool content) throws IOException {
        medium.write(content);
    }

    @Override
    public InputStream open(ContentHash hash, long from, long most) throws IOException {
        return medium.open(hash, from, most);
    }

    @Override
    public long size(ContentHash hash) throws IOException {
        return medium.size(hash);
    }

    @Override
    public void delete(ContentHash hash) throws IOException {
        medium.delete(hash);
    }

    @Override
    public Page after(@Nullable ContentHash last, int most) throws IOException {
        return medium.after(last, most);
    }

    @Override
    public int clear(Instant before) throws IOException {
        return medium.clear(before);
    }

    @Override
    public String place() {
        return medium.place();
    }
}
