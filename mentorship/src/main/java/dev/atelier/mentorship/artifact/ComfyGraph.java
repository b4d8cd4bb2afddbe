package dev.atelier.mentorship.artifact;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** ComfyUI's execution graph: node ids to their kind and inputs. Links may run in circles in hostile graphs. */
record ComfyGraph(Map<String, ComfyNode> nodes) {
    private static final int NODES = 5_000;
    private static final int HOPS = 100;
    private static final List<String> VALUES =
            List.of("value", "Value", "seed", "noise_seed", "int", "INT", "number", "float", "FLOAT", "string", "text");

    static Optional<ComfyGraph> parse(String text) {
        return Json.object(text).flatMap(ComfyGraph::of);
    }

    static Optional<ComfyGraph> of(JsonNode json) {
        Map<String, ComfyNode> nodes = new LinkedHashMap<>();
        json.properties()
                .forEach(entry -> Json.text(entry.getValue(), "class_type").ifPresent(kind -> {
                    if (nodes.size() < NODES)
                        nodes.put(
                                entry.getKey(),
                                new ComfyNode(
                                        entry.getKey(),
                                        kind,
                                        Json.text(entry.getValue().path("_meta"), "title"),
                                        entry.getValue().path("inputs")));
                }));
        return nodes.isEmpty() ? Optional.empty() : Optional.of(new ComfyGraph(nodes));
    }

    Optional<ComfyNode> linked(ComfyNode node, String input) {
        return node.link(input).flatMap(id -> Optional.ofNullable(nodes.get(id)));
    }

    /** A plain value, fetched through primitive nodes if the input is a link. */
    Optional<String> value(ComfyNode node, String input) {
        return value(node, input, 0);
    }

    private Optional<String> value(ComfyNode node, String input, int hops) {
        var literal = node.literal(input);
        if (literal.isPresent() || hops > 10) return literal;
        return linked(node, input)
                .flatMap(source -> source.literal(input)
                        .or(() -> VALUES.stream()
                                .flatMap(name -> source.literal(name).stream())
                                .findFirst())
                        .or(() -> VALUES.stream()
                                .flatMap(name -> value(source, name, hops + 1).stream())
                                .findFirst())
                        .or(() -> value(source, input, hops + 1)));
    }

    /** Follows one input name (or a reroute's only input) upstream until a node is as wanted. */
    Optional<ComfyNode> upstream(ComfyNode from, String input, Predicate<ComfyNode> wanted) {
        Set<String> seen = new HashSet<>();
        var node = linked(from, input);
        for (int hop = 0; hop < HOPS && node.isPresent() && seen.add(node.get().id()); hop++) {
            var here = node.get();
            if (wanted.test(here)) return node;
            node = linked(here, input).or(() -> onlyLink(here));
        }
        return Optional.empty();
    }

    private Optional<ComfyNode> onlyLink(ComfyNode node) {
        var links = node.inputNames().stream()
                .flatMap(name -> linked(node, name).stream())
                .toList();
        return links.size() == 1 ? Optional.of(links.getFirst()) : Optional.empty();
    }
}
