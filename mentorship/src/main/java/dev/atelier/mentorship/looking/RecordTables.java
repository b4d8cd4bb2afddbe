package dev.atelier.mentorship.looking;

import dev.atelier.mentorship.artifact.ControlNetUse;
import dev.atelier.mentorship.artifact.GenerationRecord;
import dev.atelier.mentorship.artifact.GraphNode;
import dev.atelier.mentorship.artifact.LoraUse;
import dev.atelier.mentorship.artifact.Parameter;
import dev.atelier.mentorship.artifact.SamplerPass;
import dev.atelier.mentorship.page.LookPage.Raw;
import dev.atelier.mentorship.page.LookPage.Table;
import dev.atelier.mentorship.page.ParameterRow;
import dev.atelier.mentorship.work.ParameterRows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays a generation record out in tables: everything that was read, what everybody looks for first. */
final class RecordTables {

    private static final int NODES = 500;
    private static final int PASSES = 20;
    private static final int LETTERS = 2_000;
    private static final int RAW_LETTERS = 200_000;

    private RecordTables() {}

    static List<Table> of(GenerationRecord record) {
        var rows = ParameterRows.of(record);
        var tables = new ArrayList<Table>();
        add(tables, "How it was made", rows.first().stream(), false);
        add(tables, "All other parameters", rows.rest().stream(), false);
        add(tables, "LoRAs", record.loras().stream().map(RecordTables::lora), false);
        record.controlNets().forEach(unit -> add(tables, "ControlNet " + unit.model(), unit(unit), false));
        var passes = record.passes();
        passes.stream()
                .limit(passes.size() > 1 ? PASSES : 0)
                .forEach(pass -> add(tables, "Sampler " + pass.node() + ", " + pass.kind(), pass(pass), true));
        var nodes = record.nodes();
        add(
                tables,
                nodes.size() > NODES
                        ? "The first " + NODES + " of " + nodes.size() + " nodes"
                        : "The nodes of the graph",
                nodes.stream().limit(NODES).map(RecordTables::node),
                true);
        return tables;
    }

    /** The texts that the record was read from, as they stand in the file. */
    static List<Raw> raw(GenerationRecord record) {
        return record.raw().stream()
                .map(text -> new Raw(text.name(), Cut.to(text.text(), RAW_LETTERS)))
                .toList();
    }

    private static ParameterRow lora(LoraUse lora) {
        return new ParameterRow(
                lora.name(),
                Stream.concat(
                                lora.weight().map(weight -> "weight " + weight).stream(),
                                lora.hash().map(hash -> "hash " + hash).stream())
                        .collect(Collectors.joining(", ")));
    }

    private static Stream<ParameterRow> unit(ControlNetUse unit) {
        return Stream.concat(
                unit.weight().map(weight -> new ParameterRow("weight", weight)).stream(),
                unit.others().stream().map(RecordTables::row));
    }

    private static Stream<ParameterRow> pass(SamplerPass pass) {
        return Stream.of(
                        Stream.of(
                                new ParameterRow("prompt", pass.prompts().positive()),
                                new ParameterRow("negative", pass.prompts().negative())),
                        pass.settings().entrySet().stream()
                                .map(entry -> new ParameterRow(entry.getKey().label(), entry.getValue())),
                        pass.others().stream().map(RecordTables::row))
                .flatMap(rows -> rows);
    }

    private static ParameterRow node(GraphNode node) {
        var named = node.title().filter(title -> !title.equals(node.kind()));
        return new ParameterRow(
                node.id() + " " + node.kind() + named.map(title -> ", " + title).orElse(""),
                Cut.to(
                        node.inputs().stream()
                                .map(input -> input.name() + ": " + input.value())
                                .collect(Collectors.joining("\n")),
                        LETTERS));
    }

    private static ParameterRow row(Parameter parameter) {
        return new ParameterRow(parameter.name(), Cut.to(parameter.value(), LETTERS));
    }

    private static void add(List<Table> tables, String caption, Stream<ParameterRow> rows, boolean folded) {
        var shown = rows.filter(row -> !row.value().isBlank()).toList();
        if (!shown.isEmpty()) {
            tables.add(new Table(caption, shown, folded));
        }
    }
}
