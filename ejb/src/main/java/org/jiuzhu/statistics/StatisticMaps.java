package org.jiuzhu.statistics;

import static org.jiuzhu.access.Names.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The schematic map of the city's units; it is no survey, and where a unit stands is data. */
@Stateless
@RolesAllowed({BUREAU_APPROVER, BUREAU_SUPERVISOR, BUREAU_POLICY, BUREAU_SERVICE, FINANCE, LEADING_GROUP})
public class StatisticMaps {
    @Inject
    private StatisticShelf shelf;

    /** Every unit of the city in the order of codes, with its place where it has one. */
    public List<MapPlace> places() {
        return shelf.places();
    }
}
