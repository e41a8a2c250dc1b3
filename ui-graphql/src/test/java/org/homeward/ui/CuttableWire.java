package org.homeward.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A wire to another address that can be cut and mended: the programs lose their server, and nobody has to kill it. It can go
 * dead as well: nobody is told, and what was under way then stays dead when the wire works again.
 */
final class CuttableWire implements AutoCloseable {

    private static final int BUFFER = 8192;

    private final ServerSocket entry;
    private final String host;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Set<Socket> dead = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile boolean silent;

    CuttableWire(String address) throws IOException {
        int colon = address.lastIndexOf(':');
        this.host = address.substring(0, colon);
        this.port = Integer.parseInt(address.substring(colon + 1));
        this.entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("wire").start(this::accept);
    }

    String address() {
        return "localhost:" + entry.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(CuttableWire::closed);
    }

    void goDead() {
        silent = true;
        dead.addAll(open);
    }

    void mend() {
        cut = false;
        silent = false;
    }

    @Override
    public void close() throws IOException {
        cut();
        entry.close();
    }

    private void accept() {
        while (!entry.isClosed()) {
            try {
                connect(entry.accept());
            } catch (IOException gone) {
                // The next one may get through; when the wire is closed the loop ends.
            }
        }
    }

    @SuppressWarnings("resource") // both ends are closed when either is, or when the wire is cut
    private void connect(Socket near) throws IOException {
        if (cut) {
            closed(near);
            return;
        }
        open.add(near);
        if (silent) {
            dead.add(near);
            return;
        }
        Socket far = new Socket(host, port);
        open.add(far);
        pump(near, far);
        pump(far, near);
    }

    /** When one end hangs up, or the wire is cut, the other end is told; of what is dead nobody is told anything. */
    private void pump(Socket from, Socket to) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                carry(from, to);
            } catch (IOException gone) {
                // Either end hung up, or the wire was cut.
            } finally {
                closed(from);
                if (!dead.contains(from)) {
                    closed(to);
                }
            }
        });
    }

    private void carry(Socket from, Socket to) throws IOException {
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            if (!dead.contains(from)) {
                out.write(buffer, 0, length);
            }
        }
    }

    private static void closed(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            throw new IllegalStateException(already);
        }
    }
}
