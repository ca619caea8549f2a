/* Sends what is ready: first the survey under its key, then its files one by one; each part that arrived is noted. */
import { send, upload, NoNet, NotSignedIn } from "./door.js";
import { SIGNERS } from "./drafts.js";
import { say } from "./words.js";

const SIGNED = { HOUSEHOLD: "sign.household", FIRST: "sign.first", SECOND: "sign.second" };

export function asBytes(base64) {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

function survey(draft, login) {
    return {
        id: draft.id,
        number: draft.number,
        round: draft.round,
        by: login,
        doneAt: draft.doneAt,
        secondInvestigator: draft.form.secondInvestigator,
        findings: draft.form.findings,
        signedBy: draft.form.signedBy,
        failed: draft.form.failed,
        signatures: SIGNERS.map((signer) => ({ signer, sha256: draft.signatures[signer].sha256 }))
    };
}

function refuse(draft, body, fallback) {
    draft.state = "refused";
    draft.tried = false;
    draft.faults = body.faults || [];
    draft.reason = body.detail || fallback;
}

/* Answers a sentence where the way ended before all was told, nothing where the office has answered. */
async function sendSurvey(draft, login, keeper) {
    draft.tried = true;
    await keeper.save(draft);
    const { status, body } = await send(survey(draft, login));
    if (status >= 500 || status === 429 || status === 408) {
        return say("server");
    }
    if (status !== 200 || !body.state) {
        refuse(draft, body, say("server"));
    } else {
        draft.state = "files";
        draft.answer = body;
        draft.faults = [];
        draft.reason = "";
    }
    await keeper.save(draft);
    return null;
}

/* Pictures of signatures and photos alike, as far as they have not arrived. */
async function files(draft, keeper) {
    const signed = await Promise.all(SIGNERS.map(async (signer) => {
        const signature = draft.signatures[signer];
        return {
            mark: signature,
            kind: "SURVEY_SIGNATURE",
            name: say("sign.file", say(SIGNED[signer])) + ".png",
            taken: await keeper.officeMillis(signature.at),
            bytes: async () => asBytes(signature.png)
        };
    }));
    const taken = await Promise.all(draft.media.map(async (item) => ({
        mark: item,
        kind: "SURVEY_PHOTO",
        name: item.name,
        taken: await keeper.officeMillis(item.at),
        lat: item.lat,
        lon: item.lon,
        bytes: () => keeper.media(item)
    })));
    return signed.concat(taken).filter((file) => !file.mark.sent);
}

async function sendFiles(draft, keeper, progress) {
    const all = await files(draft, keeper);
    for (let i = 0; i < all.length; i++) {
        const file = all[i];
        progress(say("sending-file", i + 1, all.length));
        const { status, text } = await upload(draft.number, file, await file.bytes());
        if (status >= 500) {
            return say("server");
        }
        file.mark.sent = status === 200;
        file.mark.refused = status === 200 ? null : text || say("server");
        await keeper.save(draft);
    }
    return null;
}

function isDone(draft) {
    return SIGNERS.every((signer) => draft.signatures[signer].sent) && draft.media.every((item) => item.sent);
}

/* What was kept of it on the phone goes with its arrival; a conflict stays to be seen, without the files. */
async function settle(draft, keeper) {
    if (!isDone(draft)) {
        return false;
    }
    if (draft.answer.state !== "PARKED") {
        await keeper.remove(draft);
        return true;
    }
    for (const item of [...draft.media]) {
        await keeper.dropMedia(draft, item);
    }
    draft.state = "parked";
    draft.signatures = {};
    await keeper.save(draft);
    return false;
}

/* One draft on its way. Answers {gone, problem, signIn}. */
export async function deliver(draft, login, keeper, progress) {
    try {
        let problem = null;
        if (draft.state === "ready") {
            problem = await sendSurvey(draft, login, keeper);
        }
        if (!problem && draft.state === "files") {
            problem = await sendFiles(draft, keeper, progress);
            return { gone: await settle(draft, keeper), problem };
        }
        return { gone: false, problem };
    } catch (failed) {
        if (failed instanceof NoNet) {
            return { gone: false, problem: say("net") };
        }
        if (failed instanceof NotSignedIn) {
            return { gone: false, problem: say("not-signed-in"), signIn: true };
        }
        throw failed;
    }
}

/* A file that the office does not take is left behind by the officer's own word. */
export async function leaveBehind(draft, mark, keeper) {
    mark.sent = true;
    await keeper.save(draft);
    return settle(draft, keeper);
}

export function refusedFiles(draft) {
    const signed = SIGNERS.filter((signer) => draft.signatures[signer])
        .map((signer) => ({ mark: draft.signatures[signer], name: say(SIGNED[signer]) }));
    return signed.concat(draft.media.map((item) => ({ mark: item, name: item.name })))
        .filter((file) => file.mark.refused && !file.mark.sent);
}
