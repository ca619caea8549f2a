package org.jiuzhu.finance;

import org.jiuzhu.shared.Fen;

/**
 * What a township is asked money for, project by project.
 *
 * @param monthly what is due for the month itself
 * @param backPay what is paid late or taken back
 */
public record FundSum(
        String townshipCode,
        String townshipName,
        FundProject project,
        long households,
        long persons,
        Fen monthly,
        Fen backPay) {
    public Fen total() {
        return monthly.plus(backPay);
    }
}
