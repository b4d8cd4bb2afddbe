import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Holds the sources of all Maven modules to palantir-java-format, imports included, and does nothing if they are those of
 * the last good run. It is run by JDK 25, as Maven's own JDK may be too old to parse what we write.
 *
 * <p>Arguments: the folder of the checkout, a file to remember the last good run in, "check" or "apply".
 */
void main(String[] arguments) throws Exception {
    var checkout = Path.of(arguments[0]);
    var stamp = Path.of(arguments[1]);
    var apply = arguments[2].equals("apply");
    var files = sources(checkout);
    if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint(files))) {
        return;
    }
    var formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.PALANTIR).build());
    var wrong = files.parallelStream().filter(file -> differs(formatter, file, apply)).toList();
    if (!wrong.isEmpty() && !apply) {
        wrong.forEach(file -> System.err.println("Not formatted: " + checkout.relativize(file)));
        System.err.println("Run: mvn compile -Dformat=apply");
        System.exit(1);
    }
    Files.createDirectories(stamp.getParent());
    Files.writeString(stamp, fingerprint(files));
}

List<Path> sources(Path checkout) throws IOException {
    var sources = new ArrayList<Path>();
    for (var module : List.of("event", "learner", "mentorship", "app", "app/bench")) {
        try (var all = Files.walk(checkout.resolve(module).resolve("src"))) {
            all.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
    }
    return sources.stream().sorted().toList();
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
