package org.jiuzhu.journeys;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between a phone and the server, which a test can cut: no browser's own pretence reaches a service worker. */
final class Line implements AutoCloseable {
    private final URI server;
    private final ServerSocket end = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    Line(String server) throws IOException {
        this.server = URI.create(server);
        go(this::listen);
    }

    String address() {
        return "http://localhost:" + end.getLocalPort();
    }

    void cut() throws IOException {
        cut = true;
        for (Socket one : open) {
            one.close();
        }
    }

    void mend() {
        cut = false;
    }

    private void listen() {
        while (!end.isClosed()) {
            try {
                connect(end.accept());
            } catch (IOException closed) {
                continue;
            }
        }
    }

    private void connect(Socket phone) throws IOException {
        if (cut) {
            phone.close();
            return;
        }
        Socket office = new Socket(server.getHost(), server.getPort());
        open.add(phone);
        open.add(office);
        go(() -> pass(phone, office));
        go(() -> pass(office, phone));
    }

    private void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException hungUp) {
            open.remove(to);
        }
        open.remove(from);
    }

    private static void go(Runnable work) {
        Thread thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        end.close();
        cut();
    }
}
