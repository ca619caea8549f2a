package org.jiuzhu.casework;

/** A case took a step. */
public record CaseMoved(long caseId, String number, CaseStep step) {}
