package dev.atelier.identity.privacy;

import dev.atelier.event.Archive;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.ResultQuery;

/** An archive as one ZIP, written as it comes: one row or one buffer is in memory at a time. */
final class ZipArchive implements Archive, Closeable {

    private static final int ROWS_AT_ONCE = 100;

    private final ZipOutputStream zip;
    private final JsonRows json = new JsonRows();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, List<String>> files = new LinkedHashMap<>();
    private String folder = "";

    ZipArchive(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** What is added from here on belongs to this part. */
    void begin(String part) {
        folder = FileWords.folder(part);
    }

    @Override
    public void list(String file, ResultQuery<?> rows) throws IOException {
        try (var found = rows.fetchSize(ROWS_AT_ONCE).fetchLazy()) {
            if (found.hasNext()) {
                open(file);
                json.write(found, zip);
                zip.closeEntry();
            }
        }
    }

    @Override
    public void file(String file, InputStream content) throws IOException {
        open(file);
        content.transferTo(zip);
        zip.closeEntry();
    }

    /** Adds a page at the top of the archive. */
    void page(String file, String html) throws IOException {
        zip.putNextEntry(new ZipEntry(file));
        zip.write(html.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Where the files of a part lie, in their order; empty if there are none. */
    List<String> files(String part) {
        return List.copyOf(files.getOrDefault(FileWords.folder(part), List.of()));
    }

    private void open(String file) throws IOException {
        var path = unused(folder + "/" + FileWords.path(file));
        files.computeIfAbsent(folder, first -> new ArrayList<>()).add(path);
        zip.putNextEntry(new ZipEntry(path));
    }

    /** Two files of one name are told apart by a number, whatever the case: some file systems know none. */
    private String unused(String wanted) {
        var dot = wanted.lastIndexOf('.') > wanted.lastIndexOf('/') ? wanted.lastIndexOf('.') : wanted.length();
        var path = wanted;
        for (var number = 2; !taken.add(path.toLowerCase(Locale.ROOT)); number++) {
            path = wanted.substring(0, dot) + " (" + number + ")" + wanted.substring(dot);
        }
        return path;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
