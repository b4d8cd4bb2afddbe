import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;
import org.slf4j.LoggerFactory;

/**
 * Writes jOOQ's classes for the schemas of one Maven module: migrates a throw-away PostgreSQL with the module's own
 * scripts, reads the result back, and does nothing if the scripts are those of the last run.
 *
 * <p>Arguments: folder of the migrations, folder to write to, comma-separated schemas.
 */
void main(String[] arguments) throws Exception {
    var migrations = Path.of(arguments[0]);
    var output = Path.of(arguments[1]);
    var schemas = List.of(arguments[2].split(","));
    var stamp = output.resolve("scripts.sha256");
    var fingerprint = fingerprint(migrations);
    if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
        return;
    }
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    try (var postgres = EmbeddedPostgres.start()) {
        for (var schema : schemas) {
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("filesystem:" + migrations.resolve(schema))
                    .table("flyway_schema_history_" + schema)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
        for (var schema : schemas) {
            GenerationTool.generate(configuration(postgres, output, schema));
        }
    }
    // A schema without tables leaves no folder behind.
    Files.createDirectories(output);
    Files.writeString(stamp, fingerprint);
}

Configuration configuration(EmbeddedPostgres postgres, Path output, String schema) {
    return new Configuration()
            .withJdbc(new Jdbc().withUrl(postgres.getJdbcUrl("postgres", "postgres")))
            .withGenerator(new Generator()
                    .withDatabase(new Database()
                            .withName("org.jooq.meta.postgres.PostgresDatabase")
                            .withExcludes("flyway_.*")
                            .withInputSchema(schema))
                    .withGenerate(new Generate()
                            .withDaos(false)
                            .withPojos(false)
                            .withGlobalObjectNames(true)
                            .withGlobalCatalogReferences(false)
                            .withGeneratedAnnotation(false))
                    .withTarget(new Target()
                            .withPackageName("dev.atelier." + schema + ".jooq")
                            .withDirectory(output.toString())
                            .withClean(true)));
}

String fingerprint(Path migrations) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    try (var files = Files.walk(migrations)) {
        for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
            digest.update(migrations.relativize(file).toString().getBytes());
            digest.update(read(file));
        }
    }
    return HexFormat.of().formatHex(digest.digest());
}

byte[] read(Path file) throws IOException {
    return Files.readAllBytes(file);
}
