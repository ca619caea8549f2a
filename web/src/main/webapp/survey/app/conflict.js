/* A survey that came too late: what was sent and what stands in the case, side by side; nothing was overwritten. */
import { button, h, show } from "./dom.js";
import { moment, say } from "./words.js";

function version(title, said) {
    const rows = [["when", said.when], ["first", said.first], ["second", said.second],
        ["signed-by", said.signedBy], ["findings", said.findings]];
    return h("section", { class: "version" }, h("h3", {}, title),
        h("dl", {}, rows.map(([key, value]) => [h("dt", {}, say(key)), h("dd", {}, value)])));
}

export function conflict(draft, acts) {
    const answer = draft.answer;
    const standing = answer.standing
        ? version(say("conflict.standing"), answer.standing)
        : h("section", { class: "version" }, h("h3", {}, say("conflict.standing")),
            h("p", { class: "note" }, say("conflict.none", answer.caseState)));
    show(h("section", { class: "card" },
        h("h2", {}, say("conflict")),
        h("p", { class: "told bad" }, answer.reason),
        h("p", { class: "note" }, say("conflict.hint")),
        h("div", { class: "versions" },
            version(say("conflict.mine"), { ...answer.mine, when: moment(answer.doneAt) }), standing),
        h("a", { class: "button main", href: "../casework/case.xhtml?number=" + draft.number }, say("conflict.case")),
        button(say("conflict.done"), acts.forget),
        button(say("back"), acts.back)));
}
