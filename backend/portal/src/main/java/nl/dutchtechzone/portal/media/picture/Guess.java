package nl.dutchtechzone.portal.media.picture;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Names what people send by mistake, so that they know what to do about it. */
final class Guess {

    private static final Map<String, String> STARTS = new LinkedHashMap<>();

    static {
        STARTS.put("gif8", "a GIF");
        STARTS.put("%pdf", "a PDF");
        STARTS.put("bm", "a bitmap (BMP)");
        STARTS.put("ii*\0", "a TIFF");
        STARTS.put("mm\0*", "a TIFF");
        STARTS.put("8bps", "a Photoshop file");
        STARTS.put("pk", "a ZIP or office file");
        STARTS.put("<svg", "an SVG drawing");
        STARTS.put("<!doctype html", "a web page");
        STARTS.put("<html", "a web page");
        STARTS.put("<?xml", "an XML file or SVG drawing");
    }

    private Guess() {
    }

    static String of(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 64), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("ftyp", 4)) {
            return start.contains("avif") ? "This is an AVIF."
                    : start.contains("hei") || start.contains("mif1") ? "This is a HEIC, the form of an iPhone."
                    : "This is a film.";
        }
        return STARTS.entrySet().stream()
                .filter(known -> start.strip().startsWith(known.getKey()))
                .findFirst()
                .map(known -> "This is " + known.getValue() + ".")
                .orElse("This is not a picture that is known here.");
    }
}
