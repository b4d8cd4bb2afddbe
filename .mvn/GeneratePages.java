import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.models.generator.ModelExtension;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;

/**
 * Writes the pages of one Maven module as Java, from its jte templates, and does nothing if the templates are those of the
 * last run: a build in which no page changed need not compile them again, as it must with jte's own plugin.
 *
 * <p>Arguments: folder of the templates; folders to write sources and static parts to; the packages, as
 * "folder:package,…" where "." is the folder itself.
 */
void main(String[] arguments) throws Exception {
    var templates = Path.of(arguments[0]);
    var sources = Path.of(arguments[1]);
    var parts = Path.of(arguments[2]);
    var packages = arguments[3];
    var stamp = sources.resolve("templates.sha256");
    var fingerprint = fingerprint(templates, packages);
    if (Files.exists(stamp) && Files.exists(parts) && Files.readString(stamp).equals(fingerprint)) {
        return;
    }
    remove(sources);
    remove(parts);
    for (var room : packages.split(",")) {
        var folderAndPackage = room.split(":", 2);
        var engine = TemplateEngine.create(
                new DirectoryCodeResolver(templates.resolve(folderAndPackage[0]).normalize()),
                sources,
                ContentType.Html,
                getClass().getClassLoader(),
                folderAndPackage[1]);
        engine.setTargetResourceDirectory(parts);
        engine.setBinaryStaticContent(true);
        engine.setTrimControlStructures(true);
        engine.setHtmlTags(new String[] {"form"});
        engine.setExtensions(Map.of(ModelExtension.class.getName(), Map.of()));
        engine.generateAll();
    }
    Files.createDirectories(parts);
    Files.writeString(stamp, fingerprint);
}

String fingerprint(Path templates, String packages) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    digest.update(packages.getBytes());
    try (var files = Files.walk(templates)) {
        for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
            digest.update(templates.relativize(file).toString().getBytes());
            digest.update(Files.readAllBytes(file));
        }
    }
    return HexFormat.of().formatHex(digest.digest());
}

void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
        return;
    }
    try (var all = Files.walk(folder)) {
        for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
        }
    }
}
