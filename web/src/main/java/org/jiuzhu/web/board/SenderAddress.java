package org.jiuzhu.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a request came from: behind a proxy of this machine, what that proxy wrote down last. */
@RequestScoped
public class SenderAddress {
    private static final String FORWARDED = "X-Forwarded-For";

    @Inject
    private HttpServletRequest request;

    public String get() {
        String near = request.getRemoteAddr();
        String said = request.getHeader(FORWARDED);
        return said == null || !isThisMachine(near) ? near : last(said, near);
    }

    private static String last(String said, String otherwise) {
        String last = said.substring(said.lastIndexOf(',') + 1).strip();
        return last.matches("[0-9a-fA-F.:]{2,45}") ? last : otherwise;
    }

    /** Only numbers are asked, no name is looked up. */
    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
