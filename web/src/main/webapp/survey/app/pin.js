/* The PIN that stands before what was taken along. */
import { button, fault, field, h, show } from "./dom.js";
import { say } from "./words.js";
import * as vaults from "./vault.js";

const SHAPE = /^\d{6,12}$/;

function input(autocomplete) {
    return h("input", { type: "password", inputmode: "numeric", maxlength: "12", autocomplete, required: true });
}

function isSimple(pin) {
    const steps = new Set(Array.from(pin).slice(1).map((digit, place) => digit - pin[place]));
    return steps.size === 1 && [0, 1, -1].includes([...steps][0]);
}

function submitted(work) {
    let busy = false;
    return async (event) => {
        event.preventDefault();
        if (!busy) {
            busy = true;
            await work(event.target).finally(() => {
                busy = false;
            });
        }
    };
}

/* Asks for a new PIN, and answers the new vault; nothing where the officer goes back. */
export function choose(login) {
    return new Promise((resolve) => {
        const first = input("new-password");
        const second = input("new-password");
        const work = async () => {
            fault("pin", !SHAPE.test(first.value) ? say("pin.form") : isSimple(first.value) ? say("pin.simple") : "");
            fault("again", first.value !== second.value ? say("pin.differ") : "");
            if (!document.querySelector(".field.wrong")) {
                const made = await vaults.create(login, first.value);
                if (navigator.storage && navigator.storage.persist) {
                    navigator.storage.persist();
                }
                resolve(made);
            }
        };
        show(h("form", { class: "card", onsubmit: submitted(work), novalidate: true },
            h("h2", {}, say("pin.set")),
            h("p", { class: "note" }, say("pin.set-hint")),
            field("pin", say("pin"), first),
            field("again", say("pin.again"), second),
            h("button", { type: "submit", class: "main" }, say("pin.keep")),
            button(say("back"), () => resolve(null))));
        first.focus();
    });
}

/* Asks for the PIN until it is right or everything was wiped; then it answers nothing. */
export function ask(login, name) {
    return new Promise((resolve) => {
        const typed = input("current-password");
        const act = h("button", { type: "submit", class: "main" }, say("pin.open"));
        const work = async () => {
            act.textContent = say("pin.working");
            const { vault, left } = await vaults.open(login, typed.value);
            act.textContent = say("pin.open");
            typed.value = "";
            if (vault || left === 0) {
                resolve(vault || null);
            } else {
                fault("pin", say("pin.wrong", left));
                typed.focus();
            }
        };
        show(h("form", { class: "card", onsubmit: submitted(work), novalidate: true },
            h("h2", {}, say("pin.enter")),
            h("p", { class: "note" }, say("pin.enter-hint", name)),
            field("pin", say("pin"), typed),
            act));
        typed.focus();
    });
}
