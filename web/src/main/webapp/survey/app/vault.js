/*
 * What lies on the phone lies here, and only as ciphertext: AES-GCM under a key of its own for each officer, which is
 * wrapped twice: by a key from the officer's PIN and by a key of this device that cannot be exported. Five wrong PINs
 * in a row destroy the key. What is not secret: whose it is, how often the PIN was wrong, and the office's clock.
 */
const NAME = "jiuzhu-survey";
const ROUNDS = 600000;
export const TRIES = 5;
const text = new TextEncoder();
let opened = null;

function database() {
    opened = opened || new Promise((resolve, reject) => {
        const request = indexedDB.open(NAME, 1);
        request.onupgradeneeded = () => {
            request.result.createObjectStore("keys", { keyPath: "login" });
            request.result.createObjectStore("sealed", { keyPath: "id" }).createIndex("login", "login");
        };
        request.onsuccess = () => {
            request.result.onversionchange = () => {
                request.result.close();
                location.reload();
            };
            resolve(request.result);
        };
        request.onerror = () => reject(request.error);
    });
    return opened;
}

/* One transaction; answers what the request in it came to. */
async function within(stores, mode, work) {
    const base = await database();
    return new Promise((resolve, reject) => {
        const transaction = base.transaction(stores, mode);
        const request = work(transaction);
        transaction.oncomplete = () => resolve(request ? request.result : undefined);
        transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
}

function keyOf(login) {
    return within("keys", "readonly", (at) => at.objectStore("keys").get(login));
}

function keepKey(record) {
    return within("keys", "readwrite", (at) => at.objectStore("keys").put(record));
}

function random(length) {
    return crypto.getRandomValues(new Uint8Array(length));
}

async function pinKey(pin, salt, rounds) {
    const typed = await crypto.subtle.importKey("raw", text.encode(pin), "PBKDF2", false, ["deriveKey"]);
    return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds }, typed,
        { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

function lock(key, iv, bytes, about) {
    return crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: text.encode(about) }, key, bytes);
}

function unlock(key, iv, bytes, about) {
    return crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: text.encode(about) }, key, bytes);
}

function usable(raw) {
    return crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
}

export async function has(login) {
    return Boolean(await keyOf(login));
}

/* A new key under a new PIN; what was sealed under another is gone. */
export async function create(login, pin) {
    await wipe(login);
    const device = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    const salt = random(16);
    const ivs = [random(12), random(12)];
    const raw = random(32);
    const inner = await lock(await pinKey(pin, salt, ROUNDS), ivs[0], raw, login);
    const wrapped = await lock(device, ivs[1], inner, login);
    await keepKey({ login, device, salt, rounds: ROUNDS, ivs, wrapped, tries: 0, shift: null });
    const key = await usable(raw);
    raw.fill(0);
    return vault(login, key);
}

/* Counted before it is tried, in the transaction that reads: closing the page in between gives no further try. */
async function count(login) {
    let record = null;
    await within("keys", "readwrite", (at) => {
        const store = at.objectStore("keys");
        const request = store.get(login);
        request.onsuccess = () => {
            record = request.result;
            if (record) {
                record.tries++;
                store.put(record);
            }
        };
        return request;
    });
    return record;
}

/* The vault behind the right PIN; after a wrong one how many tries are left, 0 when everything was wiped. */
export async function open(login, pin) {
    const record = await count(login);
    if (!record || record.tries > TRIES) {
        await wipe(login);
        return { left: 0 };
    }
    try {
        const inner = await unlock(record.device, record.ivs[1], record.wrapped, login);
        const raw = await unlock(await pinKey(pin, record.salt, record.rounds), record.ivs[0], inner, login);
        const key = await usable(raw);
        record.tries = 0;
        await keepKey(record);
        return { vault: vault(login, key) };
    } catch (wrong) {
        if (record.tries >= TRIES) {
            await wipe(login);
        }
        return { left: TRIES - record.tries };
    }
}

/* Key and ciphertext of an officer. */
export function wipe(login) {
    return within(["keys", "sealed"], "readwrite", (at) => {
        at.objectStore("keys").delete(login);
        const cursor = at.objectStore("sealed").index("login").openCursor(IDBKeyRange.only(login));
        cursor.onsuccess = () => {
            if (cursor.result) {
                cursor.result.delete();
                cursor.result.continue();
            }
        };
    });
}

function vault(login, key) {
    const about = (kind, id) => [login, kind, id].join("|");
    const opened = async (row) => row && unlock(key, row.iv, row.body, about(row.kind, row.id));
    return {
        async seal(kind, id, bytes) {
            const iv = random(12);
            const body = await lock(key, iv, bytes, about(kind, id));
            await within("sealed", "readwrite", (at) => at.objectStore("sealed").put({ id, login, kind, iv, body }));
        },
        async unseal(id) {
            return opened(await within("sealed", "readonly", (at) => at.objectStore("sealed").get(id)));
        },
        async all(kind) {
            const rows = await within("sealed", "readonly",
                (at) => at.objectStore("sealed").index("login").getAll(login));
            return Promise.all(rows.filter((row) => row.kind === kind).map(opened));
        },
        remove(ids) {
            return within("sealed", "readwrite", (at) => {
                ids.forEach((id) => at.objectStore("sealed").delete(id));
            });
        },
        /* How far the office's clock is ahead of the phone's, as it was last heard. */
        async clock(officeNow) {
            const record = await keyOf(login);
            record.shift = Date.parse(officeNow + "Z") - Date.now();
            await keepKey(record);
        },
        async shift() {
            const record = await keyOf(login);
            return record.shift;
        },
        wipe: () => wipe(login)
    };
}
