package org.homeward.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire to another address that can be cut and mended: the programs lose their server, and nobody has to kill it. */
final class CuttableWire implements AutoCloseable {

    private final ServerSocket entry;
    private final String host;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

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

    void mend() {
        cut = false;
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
        Socket far = new Socket(host, port);
        open.add(near);
        open.add(far);
        pump(near, far);
        pump(far, near);
    }

    private void pump(Socket from, Socket to) {
        Thread.ofPlatform().daemon().start(() -> {
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                in.transferTo(out);
            } catch (IOException gone) {
                // Either end hung up, or the wire was cut: both are closed below.
            } finally {
                closed(from);
                closed(to);
            }
        });
    }

    private static void closed(Socket socket) {
        try {
            socket.close();
        } catch (IOException already) {
            throw new IllegalStateException(already);
        }
    }
}
