package fr.carnetderefus.leak;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a trace of system calls tells of the network. When the Java runtime loads its library for
 * files (which stands on the one for sockets) it asks the kernel whether it knows IPv4 and IPv6: it
 * makes three sockets and drops them, without an address and without a byte. Nothing of ours asks
 * for it, and nothing of ours can keep it from doing so.
 */
final class Calls {
    private static final Pattern INTERNET = Pattern.compile("\\bAF_(INET6?|PACKET|NETLINK)\\b");

    /**
     * {@code socket(AF_INET6, SOCK_STREAM, IPPROTO_IP) = 94}; in two lines where another thread
     * comes between, of which the second names no family.
     */
    private static final Pattern PROBE =
            Pattern.compile("socket\\(AF_INET6?, SOCK_STREAM, IPPROTO_IP(\\)| <unfinished)");

    private static final Pattern PROBED =
            Pattern.compile("setsockopt\\(\\d+, SOL_SOCKET, SO_REUSEPORT");

    /** What sends, or waits for somebody, wherever: on a socket of this machine's own as well. */
    private static final Pattern USED = Pattern.compile("\\b(bind|listen|accept4?|send\\w*)\\(");

    private Calls() {}

    /** The lines that do more than ask. */
    static List<String> sending(List<String> trace) {
        return trace.stream()
                .filter(line -> INTERNET.matcher(line).find() || USED.matcher(line).find())
                .filter(line -> !PROBE.matcher(line).find())
                .filter(line -> !PROBED.matcher(line).find())
                .toList();
    }

    /** Those of them that do not stay with a socket that is a file of this machine. */
    static List<String> leaving(List<String> trace) {
        return sending(trace).stream().filter(line -> INTERNET.matcher(line).find()).toList();
    }

    /** Where it was connected to. */
    static List<String> connections(List<String> trace) {
        return trace.stream().filter(line -> line.contains("connect(")).toList();
    }
}
