package nl.dutchtechzone.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Network ports of this machine. */
public final class Ports {

    private static final int LOWEST = 15_000;
    /** Linux gives outgoing connections ports from 32,768, others from 49,152. */
    private static final int BELOW = 32_000;
    private static final int ATTEMPTS = 1000;

    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final Set<Integer> GIVEN = new HashSet<>();

    private Ports() {}

    /**
     * A port that nobody listens on now, and that this process was not given before: its server may not listen yet.
     * It is taken from below those that the system gives to outgoing connections, so that none of them is in the way
     * by the time the server starts.
     */
    public static synchronized int free() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = RANDOM.nextInt(LOWEST, BELOW);
            if (!GIVEN.contains(port) && canBeListenedOn(port)) {
                GIVEN.add(port);
                return port;
            }
        }
        throw new LocalFault("No port between " + LOWEST + " and " + BELOW + " is free.");
    }

    private static boolean canBeListenedOn(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    public static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    /** The port that the environment names, or the usual one. */
    public static int fromEnvironment(String variable, int usual) {
        String value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            return usual;
        }
        try {
            int port = Integer.parseInt(value.trim());
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // named below, like a number out of range
        }
        throw new LocalFault(variable + "=" + value + " is not a port; give a number from 1 to 65535.");
    }
}
