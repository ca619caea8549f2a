/* The page: who is here, what is open, and the way between the views. */
import { tell } from "./dom.js";
import { say } from "./words.js";
import * as vaults from "./vault.js";
import { keeper as keeping, isUnsent, made } from "./drafts.js";
import { askWaiting, reach, signInLink } from "./office.js";
import { takeAlong } from "./door.js";
import { deliver, leaveBehind } from "./sender.js";
import { ask, choose } from "./pin.js";
import { conflict } from "./conflict.js";
import { form } from "./form.js";
import { list } from "./list.js";
import { watchLeaving } from "./leaving.js";

const IDLE = 10 * 60 * 1000;
const { login, name } = document.body.dataset;
let keeper = null;
let drafts = [];
let waiting = null;
let editing = null;
let sending = false;
let lastTouch = Date.now();

function status() {
    const net = document.getElementById("net");
    const count = drafts.filter((draft) => draft.state === "ready" || draft.state === "files").length;
    net.textContent = say(navigator.onLine ? "online" : "offline");
    net.className = "net " + (navigator.onLine ? "on" : "off");
    document.getElementById("queue").textContent = count > 0 ? say("queue", count) : say("queue-none");
}

async function fetchWaiting(after) {
    waiting = await askWaiting(waiting, after, keeper);
}

async function home() {
    editing = null;
    drafts = keeper ? await keeper.all() : [];
    status();
    list(drafts, waiting, acts);
}

async function take(number) {
    if (!keeper) {
        const vault = await choose(login);
        if (!vault) {
            return home();
        }
        keeper = keeping(vault);
    }
    const answer = await reach(() => takeAlong(number));
    if (answer && answer.status === 200) {
        await keeper.clock(answer.body.now);
        await keeper.save(made(answer.body));
        tell(say("taken"), "good");
    } else if (answer) {
        tell(answer.body.detail || say("server"), "bad");
    }
    return home();
}

function edit(draft) {
    tell("");
    editing = form(draft, keeper, { back: home, finished: () => send([draft]) });
}

/* Others' hands may be sending in another window; one is enough, and the key makes two harmless. */
async function send(chosen) {
    if (sending) {
        return;
    }
    if (!navigator.onLine) {
        tell(say("kept"), "good");
        await home();
        return;
    }
    sending = true;
    let gone = 0;
    let told = null;
    try {
        for (const draft of chosen) {
            if (draft.state === "ready" || draft.state === "files") {
                tell(say("sending"));
                const outcome = await deliver(draft, login, keeper, (text) => tell(text));
                gone += outcome.gone ? 1 : 0;
                told = outcome.problem ? outcome : told;
            }
        }
    } finally {
        sending = false;
    }
    if (told) {
        tell(told.problem, "bad", ...(told.signIn ? [" ", signInLink()] : []));
    } else if (gone > 0) {
        tell(say("sent-now", gone), "good");
    } else {
        tell("");
    }
    if (gone > 0) {
        await fetchWaiting();
    }
    await home();
}

const acts = {
    open: edit,
    send,
    take,
    async more() {
        await fetchWaiting(waiting.last);
        list(drafts, waiting, acts);
    },
    async edit(draft) {
        if (window.confirm(say("edit.hint"))) {
            Object.assign(draft, { state: "open", doneAt: null, signatures: {} });
            await keeper.save(draft);
            edit(draft);
        }
    },
    async drop(draft) {
        if (window.confirm(say("drop.ask", draft.along.applicant))) {
            await keeper.remove(draft);
            await home();
        }
    },
    conflict(draft) {
        conflict(draft, {
            back: home,
            forget: async () => {
                await keeper.remove(draft);
                await home();
            }
        });
    },
    async leaveBehind(draft, mark) {
        await leaveBehind(draft, mark, keeper);
        await home();
    },
    lock: () => lock("")
};

async function unlock() {
    if (await vaults.has(login)) {
        const vault = await ask(login, name);
        if (!vault) {
            tell(say("pin.wiped"), "bad");
        }
        keeper = vault ? keeping(vault) : null;
    }
}

async function begin() {
    status();
    await unlock();
    await fetchWaiting();
    const wanted = new URLSearchParams(location.search).get("take");
    await home();
    if (wanted && waiting && !drafts.some((draft) => draft.number === wanted)) {
        history.replaceState(null, "", "index.xhtml");
        await take(wanted);
    }
    if (navigator.onLine && !editing) {
        await sendReady();
    }
}

async function sendReady() {
    const ready = drafts.filter((draft) => draft.state === "ready" || draft.state === "files");
    if (keeper && ready.length > 0) {
        await send(ready);
    }
}

async function lock(why) {
    if (editing) {
        await editing.save();
    }
    if (keeper) {
        keeper = null;
        drafts = [];
        editing = null;
        tell(why);
        await begin();
    }
}

window.addEventListener("online", async () => {
    status();
    if (keeper && !editing && !sending) {
        await fetchWaiting();
        await sendReady();
        if (!editing) {
            await home();
        }
    }
});
window.addEventListener("offline", status);
window.addEventListener("unhandledrejection", (event) => tell(say("failed", String(event.reason)), "bad"));
document.addEventListener("visibilitychange", () => {
    if (document.hidden && editing) {
        editing.save();
    }
});
["pointerdown", "keydown"].forEach((kind) => document.addEventListener(kind, () => {
    lastTouch = Date.now();
}));
setInterval(() => {
    if (keeper && !sending && Date.now() - lastTouch > IDLE) {
        lock(say("locked"));
    }
}, 15000);
watchLeaving(login, () => drafts.filter(isUnsent).length);

if (!window.isSecureContext || !window.crypto.subtle || !window.indexedDB || !navigator.serviceWorker) {
    tell(say("too-old"), "bad");
} else {
    navigator.serviceWorker.register("sw.js", { scope: "./" });
    begin();
}
