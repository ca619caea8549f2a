/* Keeps the page itself, never a household's facts, so that it opens without a network. Its scope is this folder. */
"use strict";
const CACHE = "jiuzhu-survey";
const PATIENCE = 4000;
const SHELL = ["index.xhtml", "manifest.webmanifest", "app/survey.css", "app/icon.svg", "app/icon-192.png",
    "app/main.js", "app/words.js", "app/dom.js", "app/vault.js", "app/drafts.js", "app/door.js", "app/sender.js",
    "app/pin.js", "app/list.js", "app/form.js", "app/sign.js", "app/media.js", "app/conflict.js", "app/leaving.js", "app/office.js"];

function own(path) {
    return new URL(path, self.registration.scope).href;
}

/* Only an answer of our own is kept: never the sign-in page, never a failure. */
function isOurs(answer) {
    return answer.ok && !answer.redirected && answer.type === "basic";
}

async function keep(address, answer) {
    if (isOurs(answer)) {
        const cache = await caches.open(CACHE);
        await cache.put(address, answer.clone());
    }
    return answer;
}

self.addEventListener("install", (event) => {
    const all = SHELL.map((path) => fetch(own(path), { cache: "reload" }).then((answer) => keep(own(path), answer)));
    event.waitUntil(Promise.all(all).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
    event.waitUntil(self.clients.claim());
});

function tooSlow() {
    return new Promise((resolve, reject) => setTimeout(() => reject(new Error("slow")), PATIENCE));
}

async function answer(request) {
    const page = request.mode === "navigate";
    const address = page ? own("index.xhtml") : request.url.split("?")[0];
    const kept = await caches.match(address);
    const asked = fetch(request).then((fresh) => keep(address, fresh));
    if (!kept) {
        return asked;
    }
    try {
        const fresh = await Promise.race([asked, tooSlow()]);
        return fresh.status >= 500 ? kept : fresh;
    } catch (failed) {
        asked.catch(() => {});
        return kept;
    }
}

self.addEventListener("fetch", (event) => {
    const request = event.request;
    if (request.method === "GET" && request.url.startsWith(self.registration.scope)) {
        event.respondWith(answer(request));
    }
});
