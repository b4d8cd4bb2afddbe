import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds the sources of one Maven module to palantir-java-format, imports included, and does nothing if they are those of
 * the last good run. It is run by JDK 25, as Maven's own JDK may be too old to parse what we write.
 *
 * <p>Arguments: the module's folder, a file to remember the last good run in, "check" or "apply".
 */
void main(String[] arguments) throws Exception {
    var module = Path.of(arguments[0]);
    var stamp = Path.of(arguments[1]);
    var apply = arguments[2].equals("apply");
    var files = sources(module);
    if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint(files))) {
        return;
    }
    var formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.PALANTIR).build());
    var wrong = files.parallelStream().filter(file -> differs(formatter, file, apply)).toList();
    if (!wrong.isEmpty() && !apply) {
        wrong.forEach(file -> System.err.println("Not formatted: " + module.relativize(file)));
        System.err.println("Run: mvn compile -Dformat=apply");
        System.exit(1);
    }
    Files.createDirectories(stamp.getParent());
    Files.writeString(stamp, fingerprint(files));
}

List<Path> sources(Path module) throws IOException {
    try (var all = Files.exists(module.resolve("src")) ? Files.walk(module.resolve("src")) : Stream.<Path>empty()) {
        return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
}

boolean differs(Formatter formatter, Path file, boolean apply) {
    try {
        var source = Files.readString(file);
        var formatted = formatter.formatSourceAndFixImports(source);
        if (formatted.equals(source)) {
            return false;
        }
        if (apply) {
            Files.writeString(file, formatted);
        }
        return true;
    } catch (FormatterException unreadable) {
        throw new IllegalArgumentException(file + " can't be parsed", unreadable);
    } catch (IOException failure) {
        throw new UncheckedIOException(failure);
    }
}

String fingerprint(List<Path> files) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    for (var file : files) {
        digest.update(file.toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
}
