package org.jiuzhu.casework;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jiuzhu.casework.Duty.WaitingFor;

/** An overdue duty as a supervisor's list shows it. */
public record EscalationRow(
        Long id,
        String number,
        String applicant,
        String village,
        Duty duty,
        WaitingFor waitingFor,
        LocalDate dueOn,
        LocalDateTime raisedAt) {}
