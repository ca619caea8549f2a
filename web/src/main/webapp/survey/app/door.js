/* The ways to the office: what waits, what is taken along, a survey, and its files. */
const SURVEYS = "../api/v1/surveys";
const UPLOAD = "../casework/evidence/upload?";

export class NoNet extends Error {}
export class NotSignedIn extends Error {}

async function call(address, options) {
    let answer;
    try {
        answer = await fetch(address, { cache: "no-store", credentials: "same-origin", redirect: "manual", ...options });
    } catch (unreachable) {
        throw new NoNet();
    }
    if (answer.type === "opaqueredirect" || answer.status === 401) {
        throw new NotSignedIn();
    }
    return answer;
}

async function json(address, options) {
    const answer = await call(address, options);
    const isJson = /json/.test(answer.headers.get("Content-Type") || "");
    return { status: answer.status, body: isJson ? await answer.json() : {} };
}

const own = { "X-Jiuzhu-Page": "1" };

export function waiting(after) {
    return json(SURVEYS + "/cases" + (after ? "?after=" + encodeURIComponent(after) : ""), { headers: own });
}

export function takeAlong(number) {
    return json(SURVEYS + "/cases/" + encodeURIComponent(number), { headers: own });
}

export function send(survey) {
    return json(SURVEYS, {
        method: "POST",
        headers: { ...own, "Content-Type": "application/json" },
        body: JSON.stringify(survey)
    });
}

export async function upload(number, file, bytes) {
    const query = new URLSearchParams({ number, kind: file.kind, taken: file.taken });
    if (file.lat !== undefined && file.lat !== null) {
        query.set("lat", file.lat.toFixed(6));
        query.set("lon", file.lon.toFixed(6));
    }
    const answer = await call(UPLOAD + query, {
        method: "POST",
        headers: {
            "X-Jiuzhu-Upload": "1",
            "X-File-Name": encodeURIComponent(file.name),
            "Content-Type": "application/octet-stream"
        },
        body: bytes
    });
    const ours = /^text\/plain/.test(answer.headers.get("Content-Type") || "");
    return { status: answer.status, text: ours ? await answer.text() : "" };
}
