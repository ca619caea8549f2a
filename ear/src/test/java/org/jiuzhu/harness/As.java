package org.jiuzhu.harness;

import java.util.concurrent.Callable;
import javax.naming.InitialContext;

/** Calls the product as an officer, from inside the container: {@code As.the(YANGMU_CLERK).call(() -> …)}. */
public final class As {
    private final Caller caller;

    private As(Caller caller) {
        this.caller = caller;
    }

    public static As the(Login login) throws Exception {
        return new As(InitialContext.doLookup("java:module/" + login.account()));
    }

    /** What the call answers; what it throws comes out as it is. Each EJB call in it is a transaction of its own. */
    public <T> T call(Callable<T> work) throws Exception {
        return caller.call(work).orThrow();
    }

    /** The same for a call that answers nothing. */
    public void run(Work work) throws Exception {
        call(() -> {
            work.run();
            return null;
        });
    }

    /** Begins the call and goes on; it has a thread, a request and transactions of its own. What it throws comes with it. */
    public Callable<Object> meanwhile(Work work) {
        var outcome = caller.meanwhile(() -> {
            work.run();
            return null;
        });
        return () -> outcome.get().orThrow();
    }

    /** Work that may throw anything. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }
}
