package dev.atelier.bench.work;

import dev.atelier.mentorship.artifact.ImageReading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * How many images a second one thread reads the parameters of, beside decoding the same bytes and beside their SHA-256, which
 * each file needs anyway. The loads take turns within a round.
 */
public final class ParameterLoads {

    private static final int[] SIDES = {512, 1024, 2048};
    private static final String INFOTEXT = """
        a lighthouse in a storm, oil on canvas, (waves:1.2) <lora:brush:0.8>
        Negative prompt: blurry, text
        Steps: 28, Sampler: DPM++ 2M Karras, CFG scale: 6.5, Seed: 4242424242, Size: 512x512, Model hash: 31e35c80fc, \
        Model: sd_xl_base_1.0, Version: v1.6.0\
        """;
    private static final String GRAPH = """
        {"3":{"class_type":"KSampler","inputs":{"seed":42,"steps":20,"cfg":7.0,"sampler_name":"euler","scheduler":"normal",\
        "denoise":1.0,"model":["4",0],"positive":["6",0],"negative":["7",0],"latent_image":["5",0]}},\
        "4":{"class_type":"CheckpointLoaderSimple","inputs":{"ckpt_name":"sd_xl_base_1.0.safetensors"}},\
        "5":{"class_type":"EmptyLatentImage","inputs":{"width":512,"height":512,"batch_size":1}},\
        "6":{"class_type":"CLIPTextEncode","inputs":{"text":"a lighthouse in a storm","clip":["4",1]}},\
        "7":{"class_type":"CLIPTextEncode","inputs":{"text":"blurry","clip":["4",1]}},\
        "8":{"class_type":"VAEDecode","inputs":{"samples":["3",0],"vae":["4",2]}},\
        "9":{"class_type":"SaveImage","inputs":{"filename_prefix":"out","images":["8",0]}}}\
        """;

    private static final List<GeneratedImage> IMAGES = List.of(
            new GeneratedImage("Automatic1111", "parameters", INFOTEXT),
            new GeneratedImage("ComfyUI", "prompt", GRAPH),
            new GeneratedImage("no tool: nothing is told", "", ""));

    private ParameterLoads() {}

    private interface Act {
        void on(byte[] image) throws IOException, GeneralSecurityException;
    }

    /** A Markdown table; each load of a round has a third of that time, after as long to warm up. */
    public static String table(Duration each) throws IOException, GeneralSecurityException {
        var table = new StringBuilder("\n| parameters of a PNG by | side | kB | read a second | decoded a second"
                + " | hashed a second | read per decoded |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        for (var image : IMAGES) {
            for (var side : SIDES) {
                var bytes = image.of(side);
                if (ImageReading.of(bytes, "image.png") instanceof ImageReading.UnderstoodImage understood
                        && understood.generation().isPresent() == image.text().isEmpty()) {
                    throw new IllegalStateException(image.tool() + " was not read right");
                }
                var part = each.dividedBy(3);
                perSecond(part, bytes, ParameterLoads::read);
                perSecond(part, bytes, ParameterLoads::decode);
                var read = perSecond(part, bytes, ParameterLoads::read);
                var decoded = perSecond(part, bytes, ParameterLoads::decode);
                var hashed = perSecond(part, bytes, ParameterLoads::hash);
                table.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %.0f | %.0f | %.0f | **%.1f** |%n",
                        image.tool(),
                        side,
                        bytes.length / 1000,
                        read,
                        decoded,
                        hashed,
                        read / decoded));
            }
        }
        return table.toString();
    }

    private static double perSecond(Duration time, byte[] image, Act act) throws IOException, GeneralSecurityException {
        var began = System.nanoTime();
        var done = 0;
        while (System.nanoTime() - began < time.toNanos() || done == 0) {
            act.on(image);
            done++;
        }
        return done / ((System.nanoTime() - began) / 1e9);
    }

    private static void read(byte[] image) {
        if (!(ImageReading.of(image, "image.png") instanceof ImageReading.UnderstoodImage)) {
            throw new IllegalStateException("The image was refused");
        }
    }

    private static void decode(byte[] image) throws IOException {
        if (ImageIO.read(new ByteArrayInputStream(image)) == null) {
            throw new IllegalStateException("Nothing was decoded");
        }
    }

    private static void hash(byte[] image) throws GeneralSecurityException {
        if (MessageDigest.getInstance("SHA-256").digest(image).length == 0) {
            throw new IllegalStateException("Nothing was hashed");
        }
    }
}
