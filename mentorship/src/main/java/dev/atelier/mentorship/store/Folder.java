package dev.atelier.mentorship.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file for each content, written aside, forced to the medium, then moved in whole. */
record Folder(Path folder) implements Medium {

    static final String INCOMING = "incoming";

    private static final Pattern SHELF = Pattern.compile("[0-9a-f]{2}");
    private static final Pattern PLACE = Pattern.compile("[0-9a-f]{64}");
    private static final Set<String> OWN = Set.of(INCOMING, "leaving");

    private Path incoming() {
        return folder.resolve(INCOMING);
    }

    @Override
    public Spool aside(InputStream content, long length) throws IOException {
        return Spool.of(content, length, incoming());
    }

    /** A copy: only what lies in the same folder can be moved in whole. */
    @Override
    public Spool aside(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return aside(stream, Files.size(file));
        }
    }

    @Override
    public boolean holds(Spool content) throws IOException {
        try {
            if (size(content.hash()) != content.size()) {
                return false;
            }
            // Whoever put it may not have come as far as this.
            settle(shelf(content.hash()));
            return true;
        } catch (NoSuchFileException missing) {
            return false;
        }
    }

    @Override
    public void write(Spool content) throws IOException {
        var shelf = shelf(content.hash());
        if (!Files.exists(shelf)) {
            Files.createDirectories(shelf);
            settle(folder);
        }
        Files.move(content.file(), place(content.hash()), StandardCopyOption.ATOMIC_MOVE);
        settle(shelf);
    }

    @Override
    public InputStream open(ContentHash hash, long from, long most) throws IOException {
        var channel = FileChannel.open(place(hash), StandardOpenOption.READ);
        return new Part(Channels.newInputStream(channel.position(from)), most);
    }

    @Override
    public long size(ContentHash hash) throws IOException {
        return Files.size(place(hash));
    }

    @Override
    public void delete(ContentHash hash) throws IOException {
        Files.deleteIfExists(place(hash));
    }

    @Override
    public Page after(@Nullable ContentHash last, int most) throws IOException {
        var from = last == null ? "" : last.hex();
        var held = new ArrayList<Held>();
        var foreign = 0;
        for (var shelf : Spool.files(folder)) {
            var name = shelf.getFileName().toString();
            if (!SHELF.matcher(name).matches()) {
                foreign += last == null && !OWN.contains(name) ? 1 : 0;
                continue;
            }
            if (last != null && name.compareTo(from.substring(0, 2)) < 0) {
                continue;
            }
            for (var file : Spool.files(shelf)) {
                var whole = name + file.getFileName();
                if (whole.compareTo(from) <= 0) {
                    continue;
                }
                if (held.size() == most) {
                    return new Page(held, foreign, false);
                }
                var size = PLACE.matcher(whole).matches() ? sizeIfThere(file) : OptionalLong.of(-1);
                if (size.isPresent() && size.getAsLong() >= 0) {
                    held.add(new Held(new ContentHash(whole), size.getAsLong()));
                }
                foreign += size.isPresent() && size.getAsLong() < 0 ? 1 : 0;
            }
        }
        return new Page(held, foreign, true);
    }

    @Override
    public int clear(Instant before) throws IOException {
        // Earlier versions took bytes out of sight before they asked who names them.
        for (var file : Spool.files(folder.resolve("leaving"))) {
            var hash = new ContentHash(file.getFileName().toString());
            Files.createDirectories(shelf(hash));
            Files.move(file, place(hash), StandardCopyOption.ATOMIC_MOVE);
        }
        return Spool.clear(incoming(), before);
    }

    @Override
    public String place() {
        return "the folder " + folder.toAbsolutePath().normalize();
    }

    /** The file itself. */
    Path file(ContentHash hash) {
        return place(hash);
    }

    private Path place(ContentHash hash) {
        return shelf(hash).resolve(hash.hex().substring(2));
    }

    private Path shelf(ContentHash hash) {
        return folder.resolve(hash.hex().substring(0, 2));
    }

    private static OptionalLong sizeIfThere(Path file) throws IOException {
        try {
            return OptionalLong.of(Files.size(file));
        } catch (NoSuchFileException removed) {
            return OptionalLong.empty();
        }
    }

    /** A move is only as durable as the folder that lists it. Windows can't open folders, and needs no such thing. */
    private static void settle(Path directory) throws IOException {
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
