package org.jiuzhu.finance;

import java.io.Serializable;
import org.jiuzhu.household.AccountNumbers;
import org.jiuzhu.shared.Faults;
import org.jiuzhu.shared.Form;

/** The account to which a payment that came back shall go. */
public class AccountForm implements Form, Serializable {
    public String bank;
    public String accountHolder;
    public String accountNumber;

    /** Which paper shows it: the passbook, the card, the bank's slip. */
    public String evidence;

    /** @throws org.jiuzhu.shared.FormRefusal with every fault and its field */
    void refuseFaults(boolean member) {
        Faults faults = new Faults();
        faults.require("bank", bank, 60);
        faults.require("accountHolder", accountHolder, 60);
        faults.require("accountNumber", accountNumber, 30);
        if (accountNumber != null && !accountNumber.isBlank() && !AccountNumbers.isPossible(accountNumber)) {
            faults.add("accountNumber", "field.account");
        }
        if (accountHolder != null && !accountHolder.isBlank() && !member) {
            faults.add("accountHolder", "finance.holder-no-member");
        }
        faults.require("evidence", evidence, 500);
        faults.refuseIfAny();
    }
}
