package org.jiuzhu.casework;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuzhu.evidence.FileStage;

/** How far a case has come in the eyes of its file, read from its trail: what was done once stays done. */
final class CaseStages {
    private CaseStages() {}

    static Set<FileStage> reached(AssistanceCase aCase) {
        return Arrays.stream(FileStage.values())
                .filter(stage -> isReached(aCase, stage))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FileStage.class)));
    }

    private static boolean isReached(AssistanceCase aCase, FileStage stage) {
        return switch (stage) {
            case APPLIED -> true;
            case SURVEYED -> was(aCase, CaseStep.RECORD_SURVEY);
            case CHECKED -> was(aCase, CaseStep.ANSWER_CHECK);
            case POSTED -> was(aCase, CaseStep.POST_NOTICE);
            case NOTICE_OVER -> was(aCase, CaseStep.END_NOTICE);
            case DECIDED -> !aCase.state().isOpen() && aCase.state() != CaseState.WITHDRAWN;
            case NOTIFIED -> was(aCase, CaseStep.NOTIFY);
        };
    }

    private static boolean was(AssistanceCase aCase, CaseStep step) {
        return aCase.trail().stream().anyMatch(line -> line.step() == step);
    }
}
