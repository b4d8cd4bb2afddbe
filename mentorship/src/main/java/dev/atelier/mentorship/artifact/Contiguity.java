package dev.atelier.mentorship.artifact;

import java.util.Comparator;
import java.util.List;

/** Tensors must fill the file from the header to its last byte: a hole or a tail could hide another file. */
final class Contiguity {
    private Contiguity() {}

    static void check(List<SafetensorsHeader.Tensor> tensors, long bufferBytes) {
        long reached = 0;
        var inOrder = tensors.stream()
                .sorted(Comparator.comparingLong(SafetensorsHeader.Tensor::begin)
                        .thenComparingLong(SafetensorsHeader.Tensor::end))
                .toList();
        for (var tensor : inOrder) {
            if (tensor.begin() != reached) {
                throw new SafetensorsParser.Unfit(
                        tensor.begin() > reached ? "there is a hole between its tensors" : "its tensors overlap");
            }
            long bits = Math.multiplyExact(tensor.parameters(), tensor.type().bits());
            if (bits % 8 != 0 || tensor.end() - tensor.begin() != bits / 8) {
                throw new SafetensorsParser.Unfit("a tensor's place does not fit its shape");
            }
            reached = tensor.end();
        }
        if (reached < bufferBytes) throw new SafetensorsParser.Unfit("something follows the last tensor");
        if (reached > bufferBytes) throw new SafetensorsParser.Unfit("the file is cut off");
    }
}
