package dev.atelier.mentorship.artifact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The two graphs that ComfyUI writes for one and the same making. */
final class Graphs {

    private Graphs() {}

    static Map<String, Object> run(Making making) {
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("4", node("CheckpointLoaderSimple", Map.of("ckpt_name", making.model())));
        graph.put(
                "10",
                node(
                        "LoraLoader",
                        Map.of(
                                "lora_name", making.lora(),
                                "strength_model", 0.5,
                                "strength_clip", 0.5,
                                "model", List.of("4", 0),
                                "clip", List.of("4", 1))));
        graph.put("6", node("CLIPTextEncode", Map.of("text", making.prompt(), "clip", List.of("10", 1))));
        graph.put("7", node("CLIPTextEncode", Map.of("text", making.negative(), "clip", List.of("10", 1))));
        graph.put("5", node("EmptyLatentImage", Map.of("width", 64, "height", 48, "batch_size", 1)));
        Map<String, Object> sampler = new LinkedHashMap<>();
        sampler.put("seed", making.seed());
        sampler.put("steps", making.steps());
        sampler.put("cfg", making.guidance());
        sampler.put("sampler_name", making.sampler());
        sampler.put("scheduler", "karras");
        sampler.put("denoise", 1);
        sampler.put("model", List.of("10", 0));
        sampler.put("positive", List.of("6", 0));
        sampler.put("negative", List.of("7", 0));
        sampler.put("latent_image", List.of("5", 0));
        graph.put("3", node("KSampler", sampler));
        return graph;
    }

    static Map<String, Object> editor(Making making) {
        List<Object> links = new ArrayList<>();
        var nodes = List.of(
                widget(4, "CheckpointLoaderSimple", List.of(making.model()), List.of()),
                widget(
                        10,
                        "LoraLoader",
                        List.of(making.lora(), 0.5, 0.5),
                        List.of(input(links, "model", 4, 0, 10), input(links, "clip", 4, 1, 10))),
                widget(6, "CLIPTextEncode", List.of(making.prompt()), List.of(input(links, "clip", 10, 1, 6))),
                widget(7, "CLIPTextEncode", List.of(making.negative()), List.of(input(links, "clip", 10, 1, 7))),
                widget(5, "EmptyLatentImage", List.of(64, 48, 1), List.of()),
                widget(
                        3,
                        "KSampler",
                        List.of(
                                making.seed(),
                                "fixed",
                                making.steps(),
                                making.guidance(),
                                making.sampler(),
                                "karras",
                                1),
                        List.of(
                                input(links, "model", 10, 0, 3),
                                input(links, "positive", 6, 0, 3),
                                input(links, "negative", 7, 0, 3),
                                input(links, "latent_image", 5, 0, 3))));
        return Map.of("nodes", nodes, "links", links, "version", 0.4);
    }

    private static Map<String, Object> node(String kind, Map<String, Object> inputs) {
        return Map.of("class_type", kind, "inputs", inputs, "_meta", Map.of("title", kind));
    }

    private static Map<String, Object> widget(int id, String kind, List<?> values, List<?> inputs) {
        return Map.of("id", id, "type", kind, "widgets_values", values, "inputs", inputs);
    }

    private static Map<String, Object> input(List<Object> links, String name, int from, int slot, int to) {
        int link = links.size() + 1;
        links.add(List.of(link, from, slot, to, 0, name.toUpperCase(java.util.Locale.ROOT)));
        return Map.of("name", name, "link", link);
    }
}
