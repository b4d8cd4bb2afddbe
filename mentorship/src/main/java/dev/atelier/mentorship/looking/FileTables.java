package dev.atelier.mentorship.looking;

import dev.atelier.mentorship.artifact.ArchiveListing;
import dev.atelier.mentorship.artifact.PickleListing;
import dev.atelier.mentorship.artifact.SafetensorsHeader;
import dev.atelier.mentorship.page.LookPage.Table;
import dev.atelier.mentorship.page.ParameterRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out in tables what models, pickles and archives hold, as far as it is told without loading or unpacking them. */
final class FileTables {

    private static final int ROWS = 1_000;
    private static final int LETTERS = 2_000;

    private FileTables() {}

    static List<Table> of(SafetensorsHeader header) {
        var facts = new ArrayList<ParameterRow>();
        header.loraRank().ifPresent(rank -> facts.add(new ParameterRow("LoRA rank", rank.toString())));
        header.baseModel().ifPresent(base -> facts.add(new ParameterRow("made for", base)));
        facts.add(new ParameterRow("parameters", count(header.parameters())));
        facts.add(new ParameterRow(
                "tensors",
                count(header.tensors().size()) + ": "
                        + header.types().entrySet().stream()
                                .map(type -> count(type.getValue()) + " of "
                                        + type.getKey().name())
                                .collect(Collectors.joining(", "))));
        return tables(
                new Table("What the header tells", facts, false),
                table(
                        "Training, as the file claims",
                        header.metadata().entrySet().stream()
                                .map(entry -> new ParameterRow(entry.getKey(), Cut.to(entry.getValue(), LETTERS))),
                        false),
                table(
                        first(header.tensors().size(), "tensors"),
                        header.tensors().stream()
                                .map(tensor -> new ParameterRow(
                                        tensor.name(), tensor.type().name() + " " + tensor.shape())),
                        true));
    }

    static List<Table> of(PickleListing listing) {
        return switch (listing) {
            // It was found harmless when it was taken.
            case PickleListing.Refused refused -> tables(imports(refused.imports()));
            case PickleListing.Harmless harmless ->
                tables(
                        imports(harmless.imports()),
                        table(
                                "Its instructions, by opcode",
                                harmless.opcodes().entrySet().stream()
                                        .map(entry -> new ParameterRow(entry.getKey(), count(entry.getValue()))),
                                true));
        };
    }

    static List<Table> of(ArchiveListing.Listed listed) {
        return tables(table(
                first(listed.entries().size(), "files"),
                listed.entries().stream().map(entry -> new ParameterRow(entry.name(), count(entry.bytes()) + " bytes")),
                false));
    }

    private static Table imports(Set<String> imports) {
        return table(
                "What loading it would import",
                imports.stream().map(name -> new ParameterRow(name, "needed for tensors")),
                false);
    }

    private static Table table(String caption, Stream<ParameterRow> rows, boolean folded) {
        return new Table(caption, rows.limit(ROWS).toList(), folded);
    }

    private static List<Table> tables(Table... tables) {
        return Stream.of(tables).filter(table -> !table.rows().isEmpty()).toList();
    }

    private static String first(int size, String what) {
        return size > ROWS
                ? "The first " + count(ROWS) + " of " + count(size) + " " + what
                : "All " + count(size) + " " + what;
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
