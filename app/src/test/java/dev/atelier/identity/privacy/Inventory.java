package dev.atelier.identity.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/**
 * The inventory of personal data, the list of columns that hold none, and the columns that there really are.
 *
 * @param exported by column what an archive holds of it
 */
record Inventory(Map<String, String> exported, Set<String> impersonal) {

    private static final int FIELDS = 6;
    private static final int EXPORT = 4;

    static Inventory read() throws IOException {
        return new Inventory(
                lines("personal-data.csv")
                        .skip(1)
                        .map(Inventory::fields)
                        .collect(Collectors.toMap(fields -> fields[0], fields -> fields[EXPORT])),
                new TreeSet<>(
                        lines("impersonal-data.txt").flatMap(Inventory::columns).toList()));
    }

    private static Stream<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of(System.getProperty("atelier.root"), "docs", file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    /** A line names a column and says of it: whose, why, how long, what an archive and what an erasure does. */
    private static String[] fields(String line) {
        var fields = line.split(",", -1);
        if (fields.length != FIELDS || Arrays.stream(fields).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A line of the inventory has six fields, none of them empty: " + line);
        }
        return fields;
    }

    /** {@code schema.table: one two three}. */
    private static Stream<String> columns(String line) {
        var parts = line.split(":", 2);
        return Arrays.stream(parts[1].strip().split("\\s+")).map(column -> parts[0] + "." + column);
    }

    static List<String> inDatabase(DSLContext db) {
        return db.fetch("""
            select table_schema || '.' || table_name || '.' || column_name
            from information_schema.columns
            where table_schema not in ('pg_catalog', 'information_schema') and table_name not like 'flyway_%'
            order by 1\
            """).getValues(0, String.class);
    }

    Set<String> personal() {
        return exported.keySet();
    }

    /** Whether an archive holds what stands in a column of its person. */
    boolean isExported(String column) {
        return exported.getOrDefault(column, "").startsWith("yes");
    }

    List<String> unclassed(DSLContext db) {
        return inDatabase(db).stream()
                .filter(column -> !exported.containsKey(column) && !impersonal.contains(column))
                .toList();
    }
}
