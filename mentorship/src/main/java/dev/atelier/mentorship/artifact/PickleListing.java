package dev.atelier.mentorship.artifact;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/**
 * What a pickled checkpoint (.ckpt, .pt, .bin; a ZIP archive or bare) would import when loaded, found without running it. Only what
 * tensors need counts as harmless; even a harmless one should come as safetensors, for pickle is a program, not data.
 */
public sealed interface PickleListing {
    /** Every import is needed for tensors alone; and how often each instruction stands in it. */
    record Harmless(Set<String> imports, Map<String, Long> opcodes) implements PickleListing {
        public Harmless {
            imports = Ordered.names(imports);
            opcodes = Ordered.counts(opcodes);
        }
    }

    /** Not taken: unreadable, or it would import something else; the reason is for people. */
    record Refused(String reason, Set<String> imports) implements PickleListing {
        public Refused {
            imports = Ordered.names(imports);
        }
    }

    /** 64 MiB of instructions; the tensors of an archive lie in files of their own. */
    int PICKLE_BYTES = 64 * 1024 * 1024;

    /** Lists the imports of a file in memory. */
    static PickleListing of(byte[] content) throws IOException {
        var file = Files.createTempFile("checkpoint", ".pickle");
        try {
            Files.write(file, content);
            return of(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Whether a file is a pickle, or an archive of the kind that torch pickles into, whatever the file is called. */
    static boolean begins(Path file) throws IOException {
        try (var channel = FileChannel.open(file);
                var arena = Arena.ofConfined()) {
            return begins(Octets.in(channel, arena), file);
        }
    }

    private static boolean begins(Octets content, Path file) throws IOException {
        if (content.says(0, "PK\u0003\u0004")) {
            return ArchiveListing.of(file).stream().anyMatch(PickleListing::holdsPickle);
        }
        if (!content.has(0, 3) || content.at(0) != 0x80 || content.at(1) < 2 || content.at(1) > 5) return false;
        var walk = new PickleWalk(content, 0);
        // A broken one that imports something has run it before Python comes to the break.
        return walk.problem().isEmpty() || !walk.imports().isEmpty();
    }

    private static boolean holdsPickle(ArchiveListing listing) {
        return listing instanceof ArchiveListing.Listed listed
                && listed.entries().stream().anyMatch(entry -> entry.name().endsWith("data.pkl"));
    }

    /**
     * Lists the imports of a file on disk.
     *
     * @throws IOException when the file cannot be read at all
     */
    static PickleListing of(Path file) throws IOException {
        byte[] start;
        try (var stream = Files.newInputStream(file)) {
            start = stream.readNBytes(4);
        }
        if (start.length == 4 && start[0] == 'P' && start[1] == 'K') return archive(file);
        try (var stream = Files.newInputStream(file)) {
            byte[] content = stream.readNBytes(PICKLE_BYTES);
            return bare(Octets.owned(content), Files.size(file) > content.length);
        }
    }

    private static PickleListing archive(Path file) throws IOException {
        Set<String> imports = new TreeSet<>();
        Map<String, Long> opcodes = new TreeMap<>();
        int pickles = 0;
        try (var zip = new ZipFile(file.toFile())) {
            Set<String> names = new HashSet<>();
            if (zip.stream().anyMatch(entry -> !names.add(entry.getName()))) {
                return new Refused("The archive holds two files of the same name.", imports);
            }
            for (var entry : zip.stream()
                    .filter(candidate -> candidate.getName().endsWith(".pkl"))
                    .toList()) {
                if (++pickles > 20) return new Refused("The archive holds too many pickles.", imports);
                try (var stream = zip.getInputStream(entry)) {
                    byte[] content = stream.readNBytes(PICKLE_BYTES + 1);
                    if (content.length > PICKLE_BYTES)
                        return new Refused("A pickle in the archive is too large to look through.", imports);
                    var walk = new PickleWalk(Octets.owned(content), 0);
                    var problem = walk.problem();
                    imports.addAll(walk.imports());
                    walk.countInto(opcodes);
                    if (problem.isPresent())
                        return new Refused(
                                "A pickle in the archive cannot be followed: " + problem.get() + ".", imports);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return new Refused("The archive is damaged.", imports);
        }
        if (pickles == 0) return new Refused("This ZIP archive is no checkpoint: there is no data.pkl in it.", imports);
        return judged(imports, opcodes);
    }

    /** The format before torch 1.6: several pickles one after the other, then numbers. */
    private static PickleListing bare(Octets content, boolean more) {
        Set<String> imports = new TreeSet<>();
        Map<String, Long> opcodes = new TreeMap<>();
        int at = 0;
        for (int pickle = 0; pickle < 5 && content.has(at, 2) && content.at(at) == 0x80; pickle++) {
            var walk = new PickleWalk(content, at);
            var problem = walk.problem();
            imports.addAll(walk.imports());
            walk.countInto(opcodes);
            if (problem.isPresent())
                return new Refused("This pickle cannot be followed: " + problem.get() + ".", imports);
            at = walk.end();
        }
        if (at == 0) return new Refused("This is neither a pickled checkpoint nor safetensors.", imports);
        if (more && at == content.length()) return new Refused("This pickle is too large to look through.", imports);
        return judged(imports, opcodes);
    }

    private static PickleListing judged(Set<String> imports, Map<String, Long> opcodes) {
        var others =
                imports.stream().filter(name -> !TensorImports.include(name)).toList();
        if (others.isEmpty()) return new Harmless(imports, opcodes);
        return new Refused(
                "Loading this file would run code beyond tensors: "
                        + String.join(", ", others.subList(0, Math.min(5, others.size())))
                        + ". Please hand in the same model as safetensors.",
                imports);
    }
}
