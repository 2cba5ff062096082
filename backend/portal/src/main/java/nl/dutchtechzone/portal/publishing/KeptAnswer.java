package nl.dutchtechzone.portal.publishing;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/**
 * A whole answer, plain and packed, and until when it holds.
 *
 * @param version  the window's version that it was made of
 * @param boundary the time at which it changes by itself
 */
record KeptAnswer(Buffer plain, Buffer packed, String type, Map<String, String> headers, String tag, String lastModified,
        long version, Instant boundary) {

    /** Smaller answers gain nothing from packing. */
    private static final int WORTH_PACKING = 1000;
    private static final int TAG_BYTES = 15;
    /** A quality of nought says that it is not taken. */
    private static final Pattern GZIP = Pattern.compile("(?:^|[, ])gzip(?! *; *q=0(?:\\.0*)? *(?:,|$))");

    /** The form of the answer that a client can take: its bytes, its coding and its entity tag. */
    record Form(Buffer bytes, String coding, String tag) {

        boolean isKnownTo(String ifNoneMatch) {
            if (ifNoneMatch == null) {
                return false;
            }
            if (ifNoneMatch.strip().equals("*")) {
                return true;
            }
            for (String one : ifNoneMatch.split(",")) {
                String known = one.strip();
                if (known.equals(tag) || known.startsWith("W/") && known.substring(2).equals(tag)) {
                    return true;
                }
            }
            return false;
        }
    }

    static KeptAnswer of(ResponseCache.Content made, WindowState.Reading reading) {
        byte[] plain = made.bytes();
        return new KeptAnswer(whole(plain), plain.length < WORTH_PACKING ? null : whole(pack(plain)), made.type(), made.headers(), tag(plain),
                made.lastModified() == null ? null
                        : DateTimeFormatter.RFC_1123_DATE_TIME.format(made.lastModified().atOffset(ZoneOffset.UTC)),
                reading.version(), reading.boundary());
    }

    Form form(String acceptEncoding) {
        return packed != null && acceptEncoding != null && GZIP.matcher(acceptEncoding).find()
                ? new Form(packed, "gzip", '"' + tag + "-g\"")
                : new Form(plain, null, '"' + tag + '"');
    }

    boolean holds(WindowState.Reading reading) {
        return version == reading.version() && !reading.isTooOld() && reading.estimatedNow().isBefore(boundary);
    }

    /** Whether a client takes the media type; what it says about quality is left to those who make the answer. */
    boolean suits(String accept) {
        if (accept == null || accept.contains("*/*")) {
            return true;
        }
        String bare = type.replaceFirst(" *;.*", "");
        return accept.contains(bare) || accept.contains(bare.replaceFirst("/.*", "/*"));
    }

    int weight() {
        return plain.length() + (packed == null ? 0 : packed.length());
    }

    // wraps the bytes, which Buffer.buffer(byte[]) would copy at every answer
    private static Buffer whole(byte[] bytes) {
        return Buffer.buffer(Unpooled.wrappedBuffer(bytes));
    }

    private static byte[] pack(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String tag(byte[] plain) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
