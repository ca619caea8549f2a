/* Photographs and short films from the camera, sealed as they come, with moment and place where the phone gives them. */
import { button, h, tell } from "./dom.js";
import { say } from "./words.js";

const MEGABYTE = 1024 * 1024;
const TYPES = "image/jpeg,image/png,image/*,video/mp4,video/webm,video/quicktime";
const TAKEN = /^(image\/(jpeg|png)|video\/(mp4|webm|quicktime))$/;

function where(wanted) {
    return new Promise((resolve) => {
        if (!wanted || !navigator.geolocation) {
            resolve(null);
            return;
        }
        navigator.geolocation.getCurrentPosition((found) => resolve(found.coords), () => resolve(null),
            { timeout: 8000, maximumAge: 60000, enableHighAccuracy: true });
    });
}

function isTooLarge(file) {
    return file.size > (file.type.startsWith("video/") ? 50 : 20) * MEGABYTE;
}

async function add(draft, keeper, file) {
    if (!TAKEN.test(file.type)) {
        return say("media.kind", file.name);
    }
    if (isTooLarge(file)) {
        return say("media.large", file.name);
    }
    const item = { id: crypto.randomUUID(), name: file.name, type: file.type, at: file.lastModified, sent: false };
    try {
        await keeper.addMedia(draft, item, await file.arrayBuffer());
        return null;
    } catch (full) {
        draft.media = draft.media.filter((one) => one.id !== item.id);
        return say("media.full", file.name);
    }
}

async function tile(draft, keeper, item, changed) {
    const box = h("li", { class: "tile" });
    const bytes = await keeper.media(item);
    if (bytes) {
        const address = URL.createObjectURL(new Blob([bytes], { type: item.type }));
        const film = item.type.startsWith("video/");
        const shown = film
            ? h("video", { src: address, controls: true, playsinline: true, preload: "metadata", "aria-label": item.name })
            : h("img", { src: address, alt: item.name });
        box.append(shown);
    }
    box.append(button("×", async () => {
        await keeper.dropMedia(draft, item);
        changed();
    }, "remove", say("media.remove", item.name)));
    return box;
}

/* The part of the form with everything that was taken so far. */
export function gallery(draft, keeper) {
    const list = h("ul", { class: "tiles" });
    const camera = h("input", { type: "file", id: "camera", accept: TYPES, capture: "environment", multiple: true,
        class: "visually-hidden" });
    const place = h("input", { type: "checkbox", id: "place", checked: draft.place });

    async function locate(items, coords) {
        if (coords) {
            items.forEach((item) => Object.assign(item, { lat: coords.latitude, lon: coords.longitude }));
            await keeper.save(draft);
        } else if (place.checked && items.length > 0) {
            tell(say("media.place-none"));
        }
    }

    async function draw() {
        list.replaceChildren(...await Promise.all(draft.media.map((item) => tile(draft, keeper, item, draw))));
    }

    camera.addEventListener("change", async () => {
        const files = Array.from(camera.files);
        const before = draft.media.length;
        const asked = where(place.checked);
        const said = [];
        for (const file of files) {
            said.push(await add(draft, keeper, file));
        }
        camera.value = "";
        tell(said.filter(Boolean).join(" "), "bad");
        await draw();
        await locate(draft.media.slice(before), await asked);
    });
    place.addEventListener("change", () => {
        draft.place = place.checked;
        keeper.save(draft);
    });
    draw();
    return h("div", { class: "field" },
        h("b", { class: "label" }, say("media")),
        h("p", { class: "hint", id: "camera-hint" }, say("media.hint")),
        list,
        h("label", { class: "button", for: "camera" }, say("media.add")), camera,
        h("label", { class: "tick" }, place, " ", say("media.place")));
}
