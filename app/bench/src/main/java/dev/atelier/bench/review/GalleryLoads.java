package dev.atelier.bench.review;

import dev.atelier.bench.load.Pace;
import dev.atelier.bench.seat.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/** A gallery with its tiles, beside plain files of the same bytes from the same server. */
public final class GalleryLoads implements AutoCloseable {

    private static final int IN_ROUND = 40;
    private static final int BROWSERS = 5;

    private final String origin;
    private final String session;
    private final Looking gallery;
    private final Looking files;
    private final int images;

    private GalleryLoads(String origin, String session, Looking gallery, Looking files, int images) {
        this.origin = origin;
        this.session = session;
        this.gallery = gallery;
        this.files = files;
        this.images = images;
    }

    /**
     * Hands the images in, and copies what the gallery serves.
     *
     * @param folder from which the house serves plain files
     */
    public static GalleryLoads filled(String origin, String database, Visitor learner, int images, Path folder)
            throws IOException, SQLException, InterruptedException {
        var handed = new Handed(origin, database, learner.id(), learner.session());
        var began = System.nanoTime();
        var page = handed.images(images, IN_ROUND) + "/gallery";
        System.out.printf(
                Locale.ROOT, "%d images handed in within %.1f s%n", images, (System.nanoTime() - began) / 1e9);
        var tiles = Handed.tiles(handed.page(page));
        if (tiles.size() != images) {
            throw new IllegalStateException("There are " + tiles.size() + " tiles");
        }
        var cookie = "atelier=" + learner.session();
        var gallery = new Looking(origin, cookie, page, tiles);
        var plain = new ArrayList<String>();
        var html = new String(gallery.bytes(page), StandardCharsets.UTF_8);
        var bytes = (long) html.length();
        Files.createDirectories(folder);
        for (var tile : tiles) {
            var name = "tile-" + plain.size() + ".jpg";
            var content = gallery.bytes(tile);
            bytes += content.length;
            Files.write(folder.resolve(name), content);
            plain.add("/bench/files/" + name);
            html = html.replace("src=\"" + tile + "\"", "src=\"" + plain.getLast() + "\"");
        }
        Files.writeString(folder.resolve("gallery.html"), html);
        System.out.printf(Locale.ROOT, "page %d bytes, with its tiles %d bytes%n", html.length(), bytes);
        return new GalleryLoads(
                origin,
                learner.session(),
                gallery,
                new Looking(origin, "", "/bench/files/gallery.html", plain),
                images);
    }

    /** The gallery, as if nothing had been seen before, or asking whether all is still the same. */
    public Pace gallery(Duration length, boolean again) throws InterruptedException, ExecutionException, IOException {
        return gallery.look(length, again);
    }

    /** The plain files in the same way. */
    public Pace files(Duration length, boolean again) throws InterruptedException, ExecutionException, IOException {
        return files.look(length, again);
    }

    /** What a browser needs until all is shown, as a table; a word where there is no browser. */
    public String inBrowser() {
        var page = gallery.page();
        var found = InBrowser.open(origin);
        if (found.isEmpty()) {
            return "\nNo Chromium, so nothing was looked at in a browser.\n";
        }
        try (var browser = found.get()) {
            // The first one that is ever opened is slower.
            browser.look(page, session, 1);
            var ours = browser.look(page, session, BROWSERS);
            var theirs = browser.look("/bench/files/gallery.html", session, BROWSERS);
            return String.format(
                    Locale.ROOT, """

                    | until all %d images are shown in Chromium, median of %d | first look, ms | second look, ms |
                    | --- | --- | --- |
                    | gallery | %.0f | %.0f |
                    | plain files | %.0f | %.0f |
                    """, images, BROWSERS, ours.first(), ours.second(), theirs.first(), theirs.second());
        }
    }

    @Override
    public void close() {
        gallery.close();
        files.close();
    }
}
