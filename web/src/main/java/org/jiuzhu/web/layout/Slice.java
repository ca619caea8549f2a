package org.jiuzhu.web.layout;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * One page of a list that is read by key: a row more is read than is shown, so that it is known without counting
 * whether others follow. The last row is set where they do.
 */
public record Slice<R>(List<R> rows, R last) {

    /** That many rows; what reads them is told how many to read. */
    public static <R> Slice<R> of(int size, IntFunction<List<R>> read) {
        List<R> found = read.apply(size + 1);
        return found.size() > size
                ? new Slice<>(found.subList(0, size), found.get(size - 1))
                : new Slice<>(found, null);
    }

    /** The key behind the last row; nothing where no others follow. */
    public <K> K next(Function<R, K> key) {
        return last == null ? null : key.apply(last);
    }
}
