package nl.dutchtechzone.portal.media.picture;

import java.io.IOException;

import javax.imageio.stream.ImageInputStreamImpl;

/**
 * The bytes of a picture for a decoder. Decoders go on past the end of what they read as if it were zeros, and a
 * forged WebP of a hundred bytes keeps one busy for hours that way; here it comes to a stop.
 */
final class BytesInput extends ImageInputStreamImpl {

    /** A sound picture needs a few bytes past its end, while the decoder looks ahead. */
    private static final int MAX_READS_PAST_END = 256;

    private final byte[] bytes;
    private int readsPastEnd;

    BytesInput(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
        checkClosed();
        bitOffset = 0;
        if (streamPos >= bytes.length) {
            return pastEnd();
        }
        return bytes[(int) streamPos++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        checkClosed();
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        if (streamPos >= bytes.length) {
            return pastEnd();
        }
        int count = Math.min(length, bytes.length - (int) streamPos);
        System.arraycopy(bytes, (int) streamPos, target, offset, count);
        streamPos += count;
        return count;
    }

    private int pastEnd() throws IOException {
        readsPastEnd++;
        if (readsPastEnd > MAX_READS_PAST_END) {
            throw new IOException("Reads on and on past the end");
        }
        return -1;
    }

    @Override
    public long length() {
        return bytes.length;
    }
}
