package nl.dutchtechzone.portal.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between the portal and its database, which a test can cut and mend. */
public final class DatabaseLine {

    private static final String JDBC = "jdbc:";

    private final URI database;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private int port;
    private ServerSocket entrance;

    private DatabaseLine(URI database) {
        this.database = database;
    }

    /** A line to the database of a JDBC address. */
    static DatabaseLine to(String url) {
        DatabaseLine line = new DatabaseLine(URI.create(url.substring(JDBC.length())));
        line.mend();
        return line;
    }

    /** The JDBC address by which the database is reached over this line. */
    String url() {
        return JDBC + database.getScheme() + "://127.0.0.1:" + port + database.getPath();
    }

    /** Ends all connections; new ones are refused. */
    public synchronized void cut() {
        try {
            entrance.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.forEach(DatabaseLine::close);
    }

    public synchronized void mend() {
        try {
            entrance = new ServerSocket();
            entrance.setReuseAddress(true);
            entrance.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            port = entrance.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ServerSocket own = entrance;
        Thread.startVirtualThread(() -> accept(own));
    }

    private void accept(ServerSocket from) {
        try {
            while (true) {
                Socket near = from.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), database.getPort());
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                Thread.startVirtualThread(() -> carry(near, far));
                Thread.startVirtualThread(() -> carry(far, near));
            }
        } catch (IOException cut) {
            // that is how it ends
        }
    }

    private void carry(Socket from, Socket to) {
        open.add(from);
        try (InputStream in = from.getInputStream(); OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException cut) {
            // that is how it ends
        } finally {
            open.remove(from);
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
