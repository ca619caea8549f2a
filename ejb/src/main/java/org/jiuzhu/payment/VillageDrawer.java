package org.jiuzhu.payment;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Draws up a village's lines as it comes, in the job's transaction: the job commits by the clock, not by villages. */
@Dependent
@Named("villageDrawer")
public class VillageDrawer implements ItemProcessor {
    @Inject
    @BatchProperty(name = "list")
    private String list;

    @Inject
    private ListPieces pieces;

    @Override
    public Object processItem(Object village) {
        if (!VillageReader.COMPLETE.equals(village)) {
            pieces.draw(Long.parseLong(list), (String) village);
        }
        return village;
    }
}
