package dev.atelier.identity.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names that every file system takes, whatever people call their files. */
final class FileWords {

    private static final int LONGEST = 100;
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\\\:*?\"<>|]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

    private FileWords() {}

    static String folder(String part) {
        return part.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    static String path(String file) {
        return Arrays.stream(file.split("/")).map(FileWords::name).collect(Collectors.joining("/"));
    }

    /** A long name keeps its end, as that tells what kind of file it is. */
    private static String name(String given) {
        var safe = EDGES.matcher(UNSAFE.matcher(given).replaceAll(" ")).replaceAll("");
        var fitting = safe.length() > LONGEST ? safe.substring(safe.length() - LONGEST) : safe;
        return fitting.isEmpty() ? "unnamed" : fitting;
    }
}
