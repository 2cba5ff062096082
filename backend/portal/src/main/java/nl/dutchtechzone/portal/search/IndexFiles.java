package nl.dutchtechzone.portal.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/**
 * Where an index keeps its files: in the memory of the JVM, which is fastest, or in a folder of its own that is thrown
 * away with it, whose pages the system keeps in memory as far as there is room. The second is for indexes that would not
 * fit beside everything else, for merging them takes as much memory again.
 */
sealed interface IndexFiles {

    Directory open() throws IOException;

    /** To be called once the index is closed. */
    void discard() throws IOException;

    /** In memory. */
    record InMemory() implements IndexFiles {

        private static final long LARGEST_ARRAY = 16L << 20;

        @Override
        public Directory open() {
            return new ByteBuffersDirectory(new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, InMemory::kept);
        }

        /**
         * Keeps a file as one array: a search takes hundreds of small slices, which cost less of one array than of many
         * blocks. The largest files stay in blocks, because to copy them takes much memory at once.
         */
        private static IndexInput kept(String name, ByteBuffersDataOutput file) {
            return (file.size() <= LARGEST_ARRAY ? ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY
                    : ByteBuffersDirectory.OUTPUT_AS_MANY_BUFFERS).apply(name, file);
        }

        @Override
        public void discard() {}
    }

    /** In a folder that nothing else uses. */
    record InFolder(Path folder) implements IndexFiles {

        static InFolder temporary() throws IOException {
            return new InFolder(Files.createTempDirectory("portal-search"));
        }

        @Override
        public Directory open() throws IOException {
            return new MMapDirectory(folder);
        }

        @Override
        public void discard() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }
}
