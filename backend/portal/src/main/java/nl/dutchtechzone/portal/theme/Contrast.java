package nl.dutchtechzone.portal.theme;

import java.awt.Color;
import java.util.Locale;
import nl.dutchtechzone.portal.web.Faults;

/** Whether words in a colour can be read (WCAG 2.2, success criterion 1.4.3: a contrast of 4.5). */
final class Contrast {

    static final Color PAPER = Color.decode("#fbfaf7");
    static final Color NIGHT = Color.decode("#0f1b33");

    private static final double ENOUGH = 4.5;

    private Contrast() {}

    static void check(String colour, Color ground, String field, Faults faults) {
        if (colour == null) {
            return;
        }
        double contrast = of(Color.decode(colour), ground);
        if (contrast < ENOUGH) {
            faults.add(field, "contrast", String.format(Locale.ROOT,
                    "Words in this colour are hard to read: their contrast is %.1f, and %.1f is needed.", contrast, ENOUGH));
        }
    }

    private static double of(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    // relative luminance as WCAG defines it
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
