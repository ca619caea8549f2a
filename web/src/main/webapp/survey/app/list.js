/* Whom the officer visits: what was taken along, with where it stands, and what else waits. */
import { button, h, show } from "./dom.js";
import { isBegun } from "./drafts.js";
import { refusedFiles } from "./sender.js";
import { moment, place, say } from "./words.js";

function word(draft) {
    return say("state." + (draft.state === "open" && isBegun(draft) ? "begun" : draft.state));
}

function lines(draft) {
    return [
        draft.doneAt && draft.state !== "open" ? h("p", { class: "note" }, say("finished", moment(draft.doneAt))) : null,
        draft.state === "refused" ? h("p", { class: "fault" }, say("reason", draft.reason)) : null
    ];
}

function act(draft, acts) {
    const name = draft.along.applicant;
    if (draft.state === "parked") {
        return [button(say("conflict"), () => acts.conflict(draft), "main")];
    }
    if (draft.state === "open" || draft.state === "refused") {
        return [
            button(say("open", name), () => acts.open(draft), "main"),
            button(say("drop"), () => acts.drop(draft), "small", say("drop") + " " + name)
        ];
    }
    const sending = button(say("send"), () => acts.send([draft]), "main", say("send") + " " + name);
    return draft.state === "ready" && !draft.tried
        ? [sending, button(say("edit"), () => acts.edit(draft), "small", say("edit") + " " + name)]
        : [sending];
}

function refused(draft, acts) {
    return draft.state !== "files" ? [] : refusedFiles(draft).map((file) => h("div", {},
        h("p", { class: "fault" }, say("file-refused", file.name, file.mark.refused)),
        button(say("file-drop"), () => acts.leaveBehind(draft, file.mark), "small")));
}

function card(draft, acts) {
    return h("li", { class: "card one state-" + draft.state },
        h("div", { class: "row" }, h("b", {}, draft.along.applicant),
            h("span", { class: "state " + draft.state }, word(draft))),
        h("p", { class: "note" }, draft.along.matter + " " + place(draft.along)),
        lines(draft), refused(draft, acts), act(draft, acts));
}

function task(row, acts) {
    return h("li", { class: "card one" },
        h("div", { class: "row" }, h("b", {}, row.applicant), h("span", { class: "tag" }, row.matter)),
        h("p", { class: "note" }, row.village + (row.due ? " " + say("due", row.due) : "")),
        button(say("take"), () => acts.take(row.number), "take", say("take.label", row.applicant)));
}

/* waiting is null while nobody could be asked. */
export function list(drafts, waiting, acts) {
    const ready = drafts.filter((draft) => draft.state === "ready" || draft.state === "files");
    const along = new Set(drafts.map((draft) => draft.number));
    const others = waiting ? waiting.rows.filter((row) => !along.has(row.number)) : [];
    const none = waiting ? say("waiting.none") : say("waiting.offline");
    show(
        h("section", {},
            h("h2", {}, say("along")),
            ready.length > 1 ? button(say("send-all"), () => acts.send(ready), "main") : null,
            drafts.length === 0 ? h("p", { class: "note" }, say("along.none")) : null,
            h("ul", { class: "plain" }, drafts.map((draft) => card(draft, acts)))),
        h("section", {},
            h("h2", {}, say("waiting")),
            others.length === 0 ? h("p", { class: "note" }, none) : null,
            h("ul", { class: "plain" }, others.map((row) => task(row, acts))),
            waiting && waiting.more ? button(say("more"), acts.more) : null),
        acts.lock ? button(say("lock"), acts.lock, "small") : null);
}
