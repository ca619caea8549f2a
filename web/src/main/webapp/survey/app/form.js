/* One household: its facts, what was found there, photographs, and the signatures of both sides. */
import { button, fault, field, h, show, tell } from "./dom.js";
import { moment, place, say } from "./words.js";
import { pad } from "./sign.js";
import { gallery } from "./media.js";

const PAUSE = 400;
const SIGNING = [["HOUSEHOLD", "sign.household"], ["FIRST", "sign.first"], ["SECOND", "sign.second"]];

function facts(along) {
    const members = along.members.map((one) =>
        h("li", {}, h("b", {}, one.name), " ", one.relation, " ", say("age", one.age)));
    return h("details", { class: "card", open: true },
        h("summary", {}, say("facts")),
        h("dl", {},
            h("dt", {}, say("address")), h("dd", {}, place(along)),
            h("dt", {}, say("accepted")), h("dd", {}, along.acceptedOn)),
        h("p", { class: "label" }, say("members", along.members.length)),
        h("ul", { class: "members" }, members));
}

function second(draft) {
    const options = draft.along.colleagues.map((one) =>
        h("option", { value: one.login, selected: one.login === draft.form.secondInvestigator }, one.name));
    return h("select", {}, h("option", { value: "" }, say("choose")), options);
}

function selfCare(draft, changed) {
    const boxes = draft.along.selfCare.map((item) => {
        const box = h("input", { type: "checkbox", value: item.code, checked: draft.form.failed.includes(item.code) });
        box.addEventListener("change", () => {
            draft.form.failed = draft.form.failed.filter((code) => code !== item.code)
                .concat(box.checked ? [item.code] : []);
            changed();
        });
        return h("label", { class: "tick" }, box, " ", item.name);
    });
    return boxes.length === 0 ? null : h("fieldset", { class: "field", "data-field": "failed" },
        h("legend", {}, say("self-care")), h("p", { class: "hint" }, say("self-care.hint")), boxes,
        h("p", { class: "fault", hidden: true }));
}

/* What is missing, at its field. */
function faults(draft) {
    const signed = SIGNING.every(([signer]) => draft.signatures[signer]);
    const found = {
        secondInvestigator: draft.form.secondInvestigator ? "" : say("need.second"),
        findings: draft.form.findings.trim() ? "" : say("need.findings"),
        signedBy: draft.form.signedBy.trim() ? "" : say("need.signedBy"),
        signatures: signed ? "" : say("need.signatures")
    };
    Object.entries(found).forEach(([id, text]) => fault(id, text));
    return Object.values(found).filter(Boolean).length;
}

/* Draws the form; what is typed is sealed soon after, and at once when the page is hidden. */
export function form(draft, keeper, acts) {
    const saved = h("p", { class: "saved", role: "status" });
    let later = 0;
    const save = async () => {
        clearTimeout(later);
        await keeper.save(draft);
        saved.textContent = say("saved");
    };
    const changed = () => {
        saved.textContent = "";
        clearTimeout(later);
        later = setTimeout(save, PAUSE);
    };
    const pads = SIGNING.map(([signer, key]) => pad("sign-" + signer, say(key), draft.signatures[signer], {
        caption: async () => moment(await keeper.officeNow()) + " " + draft.number + " " + draft.id.slice(0, 8),
        changed: (signature) => {
            if (signature) {
                draft.signatures[signer] = signature;
                fault("signatures", "");
            } else {
                delete draft.signatures[signer];
            }
            save();
        }
    }));
    /* Who signed has signed what stood there; another colleague only signs for himself. */
    const typed = (name) => {
        SIGNING.forEach(([signer], index) => {
            if (draft.signatures[signer] && (name !== "secondInvestigator" || signer === "SECOND")) {
                delete draft.signatures[signer];
                pads[index].clear();
                tell(say("sign.anew"));
            }
        });
        changed();
    };
    const bound = (input, name) => {
        ["input", "change"].forEach((kind) => input.addEventListener(kind, () => {
            if (draft.form[name] !== input.value) {
                draft.form[name] = input.value;
                fault(name, "");
                typed(name);
            }
        }));
        return input;
    };
    const findings = h("textarea", { rows: "6", maxlength: "2000" });
    findings.value = draft.form.findings;
    const signedBy = h("input", { type: "text", maxlength: "60", autocomplete: "off", value: draft.form.signedBy });
    const finish = async () => {
        const missing = faults(draft);
        if (missing > 0) {
            tell(say("need.sum", missing), "bad");
            document.querySelector(".field.wrong").scrollIntoView({ block: "center" });
            const input = document.querySelector(".field.wrong input, .field.wrong select, .field.wrong textarea");
            if (input) {
                input.focus({ preventScroll: true });
            }
            return;
        }
        draft.doneAt = await keeper.officeNow();
        draft.state = "ready";
        draft.faults = [];
        draft.reason = "";
        await save();
        acts.finished(draft);
    };
    const back = async () => {
        await save();
        acts.back();
    };
    show(
        h("h2", {}, draft.along.applicant, h("span", { class: "tag" }, draft.along.matter)),
        facts(draft.along),
        h("section", { class: "card" },
            field("secondInvestigator", say("second"), bound(second(draft), "secondInvestigator"), say("second.hint")),
            field("findings", say("findings"), bound(findings, "findings"), say("findings.hint")),
            selfCare(draft, () => typed("failed")),
            gallery(draft, keeper),
            field("signedBy", say("signed-by"), bound(signedBy, "signedBy")),
            h("div", { class: "field", "data-field": "signatures" },
                h("b", { class: "label" }, say("signatures")),
                h("p", { class: "hint" }, say("signatures.hint")),
                pads.map((one) => one.element),
                h("p", { class: "fault", hidden: true })),
            h("div", { class: "field", "data-field": "doneAt" }, h("p", { class: "fault", hidden: true })),
            saved,
            h("p", { class: "hint" }, say("finish.hint")),
            button(say("finish"), finish, "main"),
            button(say("back"), back)));
    draft.faults.forEach((one) => fault(one.field === "visitedOn" ? "doneAt" : one.field, one.text));
    return { save };
}
