package org.jiuzhu.finance;

/** Whoever has a word to say before money is asked for. */
public interface FundGuard {
    /**
     * Called in the transaction that signs.
     *
     * @throws org.jiuzhu.shared.Refusal why it may not be signed
     */
    void beforeSigning(FundRequest request);
}
