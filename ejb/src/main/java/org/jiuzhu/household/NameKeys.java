package org.jiuzhu.household;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jiuzhu.shared.NameKey;

/** The keys under which a name is found, as rows keep them. */
@Embeddable
class NameKeys {
    @Column(name = "name_simplified")
    private String simplified;

    @Column(name = "name_initials")
    private String initials;

    @Column(name = "name_pinyin")
    private String pinyin;

    protected NameKeys() {}

    NameKeys(NameKey key) {
        simplified = key.simplified();
        initials = key.initials();
        pinyin = key.pinyin();
    }

    NameKey key() {
        return new NameKey(simplified, initials, pinyin);
    }
}
