package org.jiuzhu.payment;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads the villages of a list that are left, and at the end the word that it is complete. */
@Dependent
@Named("villageReader")
public class VillageReader extends AbstractItemReader {
    /** Behind the last village. */
    static final String COMPLETE = "";

    @Inject
    @BatchProperty(name = "list")
    private String list;

    @Inject
    private ListPieces pieces;

    private final Deque<String> left = new ArrayDeque<>();

    /** What is left is known to the list itself; the job's own memory is not needed. */
    @Override
    public void open(Serializable checkpoint) {
        left.addAll(pieces.left(Long.parseLong(list)));
        left.add(COMPLETE);
    }

    @Override
    public Object readItem() {
        return left.poll();
    }
}
