package org.jiuzhu.payment;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Ends a run of villages; behind the last one the list is complete. */
@Dependent
@Named("villageWriter")
public class VillageWriter extends AbstractItemWriter {
    @Inject
    @BatchProperty(name = "list")
    private String list;

    @Inject
    private ListPieces pieces;

    @Override
    public void writeItems(List<Object> villages) {
        if (villages.contains(VillageReader.COMPLETE)) {
            pieces.complete(Long.parseLong(list));
        }
    }
}
