package nl.dutchtechzone.portal.publishing;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import nl.dutchtechzone.portal.web.EveryAnswer;

/** A whole answer, plain and packed, and until when it holds. It is packed when a client that takes that first asks. */
final class KeptAnswer {

    /** Smaller answers gain nothing from packing. */
    private static final int WORTH_PACKING = 1000;
    private static final int TAG_BYTES = 15;
    /** A quality of nought says that it is not taken. */
    private static final Pattern GZIP = Pattern.compile("(?:^|[, ])gzip(?! *; *q=0(?:\\.0*)? *(?:,|$))");

    private final ResponseCache.Content made;
    private final WindowState.Reading reading;
    private final Form plain;
    private volatile Form packed;

    /** A form that a client can take: its bytes, its entity tag, and its headers with and without a body. */
    static final class Form {

        private final byte[] bytes;
        private final String tag;
        private final List<Map.Entry<CharSequence, CharSequence>> headers;
        private final List<Map.Entry<CharSequence, CharSequence>> headersOfTheBody;
        private volatile Buffer outside;

        private Form(byte[] bytes, String tag, List<Map.Entry<CharSequence, CharSequence>> headers,
                List<Map.Entry<CharSequence, CharSequence>> headersOfTheBody) {
            this.bytes = bytes;
            this.tag = tag;
            this.headers = headers;
            this.headersOfTheBody = headersOfTheBody;
        }

        List<Map.Entry<CharSequence, CharSequence>> headers() {
            return headers;
        }

        List<Map.Entry<CharSequence, CharSequence>> headersOfTheBody() {
            return headersOfTheBody;
        }

        byte[] bytes() {
            return bytes;
        }

        /** The bytes outside the heap, from where they go to the network without being copied at every answer. */
        Buffer outside() {
            Buffer known = outside;
            if (known == null) {
                known = Buffer.buffer(Unpooled.wrappedBuffer(ByteBuffer.allocateDirect(bytes.length).put(bytes).flip()));
                outside = known;
            }
            return known;
        }

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

    /** @param reading what was known of the window before it was made */
    KeptAnswer(ResponseCache.Content made, WindowState.Reading reading) {
        this.made = made;
        this.reading = reading;
        this.plain = form(made.bytes(), hash(made.bytes()), null);
    }

    /** The form for a client, or null when it must be packed first. */
    Form formAtHand(String acceptEncoding) {
        return isPackedFor(acceptEncoding) ? packed : plain;
    }

    Form form(String acceptEncoding) {
        if (!isPackedFor(acceptEncoding)) {
            return plain;
        }
        if (packed == null) {
            packed = form(pack(made.bytes()), hash(made.bytes()) + "-g", "gzip");
        }
        return packed;
    }

    boolean holds(WindowState.Reading newest) {
        return reading.holdsBy(newest) && !newest.isTooOld();
    }

    /** Whether a client takes the media type; what it says about quality is left to those who make the answer. */
    boolean suits(String accept) {
        if (accept == null || accept.contains("*/*")) {
            return true;
        }
        String bare = made.type().replaceFirst(" *;.*", "");
        return accept.contains(bare) || accept.contains(bare.replaceFirst("/.*", "/*"));
    }

    /** The bytes that it takes or will take: in the heap, outside it, and packed to a quarter. */
    int weight() {
        return made.bytes().length * 9 / 4;
    }

    private boolean isPackedFor(String acceptEncoding) {
        return made.bytes().length >= WORTH_PACKING && acceptEncoding != null && GZIP.matcher(acceptEncoding).find();
    }

    private Form form(byte[] bytes, String hash, String coding) {
        String tag = '"' + hash + '"';
        List<Map.Entry<CharSequence, CharSequence>> headers = new ArrayList<>(List.of(EveryAnswer.header("ETag", tag),
                EveryAnswer.header("Cache-Control", "public, no-cache"), EveryAnswer.header("Vary", "Accept-Encoding")));
        made.headers().forEach((name, value) -> headers.add(EveryAnswer.header(name, value)));
        if (made.lastModified() != null) {
            headers.add(EveryAnswer.header("Last-Modified",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(made.lastModified().atOffset(ZoneOffset.UTC))));
        }
        List<Map.Entry<CharSequence, CharSequence>> ofTheBody = new ArrayList<>(List.of(EveryAnswer.header("Content-Type", made.type())));
        if (coding != null) {
            ofTheBody.add(EveryAnswer.header("Content-Encoding", coding));
        }
        return new Form(bytes, tag, headers, ofTheBody);
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

    private static String hash(byte[] plain) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
