package org.jiuzhu.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.casework.Desk;
import org.jiuzhu.casework.Duty;
import org.jiuzhu.casework.DutyCount;
import org.jiuzhu.casework.TaskFilter;
import org.jiuzhu.casework.TaskRow;
import org.jiuzhu.shared.Clocks;
import org.jiuzhu.web.layout.Chip;
import org.jiuzhu.web.layout.Slice;
import org.jiuzhu.web.layout.Texts;

/** 待办: the duties of the day by their days, a page at a time; its filters stand in the address. */
@Named("inbox")
@RequestScoped
public class InboxPage {
    private static final int SIZE = 25;

    @Inject
    private Desk desk;

    @Inject
    private DeskCounts counts;

    @Inject
    private Lamps lamps;

    @Inject
    private Clocks clocks;

    private InboxFilter filter = new InboxFilter();
    private Slice<TaskRow> tasks;
    private Long reminders;

    /** The page's rows under their lamps. */
    public List<InboxGroup> getGroups() {
        Map<LampState, List<InboxGroup.Row>> byState = new EnumMap<>(LampState.class);
        for (TaskRow task : tasks().rows()) {
            Lamps.Lamp lamp = lamps.of(task.hasTerm() ? task.dueOn() : null);
            byState.computeIfAbsent(lamp.state(), state -> new ArrayList<>()).add(new InboxGroup.Row(task, lamp));
        }
        return byState.entrySet().stream()
                .map(entry -> new InboxGroup(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Slice<TaskRow> tasks() {
        if (tasks == null) {
            TaskFilter wanted = new TaskFilter(
                    filter.getQueue(), filter.isWholeUnit(), filter.narrower(), filter.afterDay(), filter.afterId());
            tasks = Slice.of(SIZE, read -> desk.tasks(wanted, read));
        }
        return tasks;
    }

    /** The key behind the last row, where more rows follow. */
    public String getNext() {
        return tasks().next(row -> row.dueOn() + "_" + row.id());
    }

    public LocalDate getToday() {
        return clocks.today();
    }

    public long getLate() {
        return counts.all(filter.isWholeUnit()).stream()
                .mapToLong(DutyCount::late)
                .sum();
    }

    /** What falls due by the next working day, as the product reminded. */
    public long getReminders() {
        if (reminders == null) {
            reminders = desk.reminders();
        }
        return reminders;
    }

    public long getDueToday() {
        return counts.all(filter.isWholeUnit()).stream()
                .mapToLong(DutyCount::today)
                .sum();
    }

    public List<Chip> getQueues() {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("", Texts.of("desk.queue.all")));
        Arrays.stream(Duty.Queue.values())
                .forEach(queue -> chips.add(new Chip(queue.name(), Texts.of("Queue." + queue))));
        return chips;
    }

    public List<Chip> getUnits() {
        return List.of(new Chip("", Texts.of("desk.unit.mine")), new Chip("all", Texts.of("desk.unit.all")));
    }

    public InboxFilter getFilter() {
        return filter;
    }
}
