package dev.atelier.mentorship.artifact;

import java.math.BigDecimal;

/** Whether the size in the parameters explains the picture's size: as it is, enlarged as told, or one cell of a grid. */
final class SizeComparison {
    private static final int TOLERANCE = 8;

    private SizeComparison() {}

    static GenerationRecord noted(GenerationRecord record, Structure.Sound sound) {
        if (record.size().isEmpty() || !record.grid().isEmpty()) return record;
        var size = record.size().get();
        boolean explained = (close(size.width(), sound.width()) && close(size.height(), sound.height()))
                || record.setting(Setting.HIRES_SCALE)
                        .flatMap(Numbers::decimal)
                        .filter(scale -> close(scaled(size.width(), scale), sound.width())
                                && close(scaled(size.height(), scale), sound.height()))
                        .isPresent()
                || record.setting(Setting.HIRES_SIZE)
                        .flatMap(PixelSize::parse)
                        .filter(hires -> close(hires.width(), sound.width()) && close(hires.height(), sound.height()))
                        .isPresent();
        return explained ? record : record.with(ConfidenceNote.SIZE_DISAGREES);
    }

    private static double scaled(int length, BigDecimal scale) {
        return length * scale.doubleValue();
    }

    /** Samplers round sizes to multiples of eight. */
    private static boolean close(double told, long seen) {
        return Math.abs(told - seen) < TOLERANCE;
    }
}
