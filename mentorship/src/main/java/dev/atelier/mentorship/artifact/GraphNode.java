package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One node of a ComfyUI graph as somebody reads it.
 *
 * @param title what its maker called it, if they did
 * @param inputs in the graph's order; one that comes from another node names that node
 */
public record GraphNode(String id, String kind, Optional<String> title, List<Parameter> inputs) {

    public GraphNode {
        inputs = List.copyOf(inputs);
    }

    /** The nodes of the graphs among these texts, the one that was run before the editor's; none where there is no graph. */
    static List<GraphNode> in(List<EmbeddedText> texts) {
        return Stream.concat(
                        texts.stream().flatMap(text -> run(text.text()).stream()),
                        texts.stream().flatMap(text -> ComfyEditorGraph.parse(ComfyFormat.json(text.text())).stream()))
                .findFirst()
                .map(graph -> graph.nodes().values().stream()
                        .map(node -> of(node, graph))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<ComfyGraph> run(String text) {
        return ComfyGraph.parse(ComfyFormat.json(text));
    }

    private static GraphNode of(ComfyNode node, ComfyGraph graph) {
        List<Parameter> inputs = new ArrayList<>();
        for (var name : node.inputNames()) {
            var source = node.link(name);
            inputs.add(new Parameter(
                    name,
                    source.map(id -> "from " + id
                                    + Optional.ofNullable(graph.nodes().get(id))
                                            .map(from -> " (" + from.kind() + ")")
                                            .orElse(""))
                            .orElseGet(() -> Json.shown(node.inputs().path(name)))));
        }
        return new GraphNode(node.id(), node.kind(), node.title(), inputs);
    }
}
