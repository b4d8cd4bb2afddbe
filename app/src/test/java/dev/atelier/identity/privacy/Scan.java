package dev.atelier.identity.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** Looks for words in every column of every table of the house: text, bytes, JSON, lists. */
public record Scan(DSLContext db) {

    /** Where any of these words stands, in whatever case. */
    public List<String> find(Stream<String> words) {
        var patterns =
                words.map(word -> "%" + word.toLowerCase(Locale.ROOT) + "%").toArray(String[]::new);
        var found = new ArrayList<String>();
        for (var table : tables()) {
            var columns = db.fetch("""
                select column_name, data_type from information_schema.columns
                where table_schema || '.' || table_name = ? order by 1\
                """, table);
            var sums = columns.stream()
                    .map(column -> "count(*) filter (where lower("
                            + plain(column.get(0, String.class), column.get(1, String.class)) + ") like any (?))")
                    .collect(Collectors.joining(", "));
            var counts = db.fetchSingle(
                    "select " + sums + " from " + table,
                    columns.stream().map(column -> (Object) patterns).toArray());
            for (var index = 0; index < columns.size(); index++) {
                if (counts.get(index, Integer.class) > 0) {
                    found.add(table + "." + columns.get(index).get(0, String.class));
                }
            }
        }
        return found;
    }

    /** Where bytes stand. */
    public List<String> find(byte[] bytes) {
        return db.fetch("""
            select table_schema || '.' || table_name, column_name from information_schema.columns
            where data_type = 'bytea' and table_schema not in ('pg_catalog', 'information_schema')\
            """).stream()
                .filter(column -> db.fetchSingle(
                                        "select count(*) from " + column.get(0) + " where position(? in \""
                                                + column.get(1) + "\") > 0",
                                        (Object) bytes)
                                .get(0, Integer.class)
                        > 0)
                .map(column -> column.get(0) + "." + column.get(1))
                .toList();
    }

    private List<String> tables() {
        return db.fetch("""
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
            and table_name not like 'flyway_%' order by 1\
            """).getValues(0, String.class);
    }

    private static String plain(String column, String type) {
        return type.equals("bytea") ? "encode(\"" + column + "\", 'escape')" : "\"" + column + "\"::text";
    }
}
