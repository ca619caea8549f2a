package org.jiuzhu.casework;

/** How far the parts of an enquiry have come. */
final class Stages {
    private Stages() {}

    enum Survey {
        NONE,
        RECORDED,
        SIGNED
    }

    enum Check {
        NONE,
        REQUESTED,
        ANSWERED
    }

    enum Proposal {
        NONE,
        GRANT,
        REFUSAL
    }
}
