/* Asks the office, where it can be reached; says so where the sign-in has run out. */
import { h, tell } from "./dom.js";
import { NoNet, NotSignedIn, waiting } from "./door.js";
import { say } from "./words.js";

const PAGE = 25;

export function signInLink() {
    return h("a", { class: "button", href: "../login.xhtml?from=/survey/index.xhtml" }, say("sign-in"));
}

/* The answer, or nothing where there was none. */
export async function reach(work) {
    try {
        return await work();
    } catch (failed) {
        if (failed instanceof NotSignedIn) {
            tell(say("not-signed-in"), "bad", " ", signInLink());
        } else if (!(failed instanceof NoNet)) {
            throw failed;
        }
        return null;
    }
}

/* What waits for a survey: the first page, or one more behind those known; nothing while nobody can be asked. */
export async function askWaiting(known, after, keeper) {
    const answer = navigator.onLine ? await reach(() => waiting(after)) : null;
    if (!answer || answer.status !== 200) {
        if (answer && answer.body.detail) {
            tell(answer.body.detail, "bad");
        }
        return after ? known : null;
    }
    if (keeper) {
        await keeper.clock(answer.body.now);
    }
    const rows = after ? known.rows.concat(answer.body.cases) : answer.body.cases;
    return { rows, last: answer.body.last, more: answer.body.cases.length === PAGE };
}
