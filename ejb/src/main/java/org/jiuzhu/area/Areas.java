package org.jiuzhu.area;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jiuzhu.shared.Refusal;

/** The register of areas; it is public knowledge and open to everyone. */
@Stateless
@PermitAll
public class Areas {
    @PersistenceContext(unitName = "jiuzhu")
    private EntityManager entities;

    /**
     * The area of that code.
     *
     * @throws Refusal {@code area.unknown}
     */
    public AdministrativeArea require(String code) {
        AdministrativeArea area = code == null ? null : entities.find(AdministrativeArea.class, code);
        if (area == null) {
            throw new Refusal("area.unknown", code);
        }
        return area;
    }

    /** The areas directly below, in the order of their codes. */
    public List<AdministrativeArea> below(String code) {
        return entities.createQuery(
                        "select a from AdministrativeArea a where a.parentCode = :code and a.validTo is null"
                                + " order by a.code",
                        AdministrativeArea.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** The townships and sub-districts with a government of their own. */
    public List<AdministrativeArea> townships() {
        return entities.createQuery(
                        "select a from AdministrativeArea a where a.level = org.jiuzhu.area.AreaLevel.TOWNSHIP"
                                + " and a.government = true and a.validTo is null order by a.code",
                        AdministrativeArea.class)
                .getResultList();
    }
}
