/* What an officer took along and wrote: one draft for each case, its photos beside it, all of it sealed. */
const text = new TextEncoder();
const plain = new TextDecoder();
const BEIJING = 8 * 3600 * 1000;

export const SIGNERS = ["HOUSEHOLD", "FIRST", "SECOND"];

export function made(along) {
    return {
        id: crypto.randomUUID(),
        number: along.number,
        round: along.round,
        along,
        form: { secondInvestigator: "", findings: "", signedBy: along.applicant, failed: [] },
        signatures: {},
        media: [],
        place: true,
        state: "open",
        doneAt: null,
        tried: false,
        faults: [],
        reason: "",
        answer: null
    };
}

export function keeper(vault) {
    let saving = Promise.resolve();
    /* One after the other: the last word is the one that stays. */
    const save = (draft) => {
        const bytes = text.encode(JSON.stringify(draft));
        saving = saving.catch(() => {}).then(() => vault.seal("draft", draft.id, bytes));
        return saving;
    };
    return {
        save,
        async all() {
            const found = (await vault.all("draft")).map((bytes) => JSON.parse(plain.decode(bytes)));
            return found.sort((one, other) => one.number.localeCompare(other.number));
        },
        async addMedia(draft, item, bytes) {
            await vault.seal("media", item.id, bytes);
            draft.media.push(item);
            await save(draft);
        },
        media: (item) => vault.unseal(item.id),
        async dropMedia(draft, item) {
            draft.media = draft.media.filter((one) => one.id !== item.id);
            await save(draft);
            await vault.remove([item.id]);
        },
        async remove(draft) {
            await saving.catch(() => {});
            await vault.remove([draft.id, ...draft.media.map((item) => item.id)]);
        },
        clock: (officeNow) => vault.clock(officeNow),
        /* Now, by the office's clock and in its zone, whatever the phone is set to. */
        async officeNow() {
            return new Date(Date.now() + await vault.shift()).toISOString().slice(0, 19);
        },
        /* A moment of the phone as the office's clock would have had it. */
        async officeMillis(millis) {
            return Math.round(millis + await vault.shift() - BEIJING);
        },
        wipe: () => vault.wipe()
    };
}

export function isUnsent(draft) {
    return draft.state === "ready" || draft.state === "files" || draft.state === "refused";
}

export function isBegun(draft) {
    return draft.form.findings !== "" || draft.media.length > 0 || Object.keys(draft.signatures).length > 0;
}
