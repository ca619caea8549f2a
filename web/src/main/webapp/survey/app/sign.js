/* A field to sign in with the finger: what is drawn becomes a picture, and the picture's hash goes with the survey. */
import { button, h } from "./dom.js";
import { say } from "./words.js";

const WIDTH = 720;
const HEIGHT = 270;
/* A dot by mistake is no signature. */
const SHORTEST = 60;
const STRIP = 34;

/* The picture says whose signature it is, of which survey and when, so that it serves no other. */
function captioned(canvas, caption) {
    const whole = h("canvas", { width: WIDTH, height: HEIGHT + STRIP });
    const pen = whole.getContext("2d");
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, WIDTH, HEIGHT + STRIP);
    pen.drawImage(canvas, 0, 0);
    pen.fillStyle = "#52616f";
    pen.font = "20px sans-serif";
    pen.fillText(caption, 8, HEIGHT + 22, WIDTH - 16);
    return whole;
}

async function picture(canvas, caption) {
    const whole = captioned(canvas, caption);
    const blob = await new Promise((resolve) => whole.toBlob(resolve, "image/png"));
    const bytes = await blob.arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return { png: btoa(String.fromCharCode(...new Uint8Array(bytes))), sha256: hex, at: Date.now() };
}

/* caption answers what is to stand below the signature. Answers the part of the page, and how to empty it. */
export function pad(id, label, signature, { caption, changed }) {
    const canvas = h("canvas", { width: WIDTH, height: HEIGHT, id, role: "img" });
    const state = h("span", { class: "state", role: "status" });
    const pen = canvas.getContext("2d");
    let drawn = 0;
    let last = null;

    function mark(signed) {
        const word = say(signed ? "sign.done" : "sign.none");
        state.textContent = word;
        state.className = signed ? "state good" : "state";
        canvas.setAttribute("aria-label", label + " " + word);
    }

    function clear() {
        drawn = 0;
        pen.fillStyle = "#fff";
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        mark(false);
    }

    function point(event) {
        const box = canvas.getBoundingClientRect();
        return { x: (event.clientX - box.left) * WIDTH / box.width, y: (event.clientY - box.top) * HEIGHT / box.height };
    }

    function line(from, to) {
        pen.strokeStyle = "#10202c";
        pen.lineWidth = 7;
        pen.lineCap = "round";
        pen.lineJoin = "round";
        pen.beginPath();
        pen.moveTo(from.x, from.y);
        pen.lineTo(to.x, to.y);
        pen.stroke();
        drawn += Math.hypot(to.x - from.x, to.y - from.y);
    }

    canvas.addEventListener("pointerdown", (event) => {
        event.preventDefault();
        canvas.setPointerCapture(event.pointerId);
        last = point(event);
    });
    canvas.addEventListener("pointermove", (event) => {
        if (last) {
            const next = point(event);
            line(last, next);
            last = next;
        }
    });
    ["pointerup", "pointercancel"].forEach((name) => canvas.addEventListener(name, async () => {
        last = null;
        if (drawn >= SHORTEST) {
            changed(await picture(canvas, label + " " + await caption()));
            mark(true);
        }
    }));

    clear();
    if (signature) {
        const image = new Image();
        const address = URL.createObjectURL(new Blob([Uint8Array.from(atob(signature.png), (c) => c.charCodeAt(0))],
            { type: "image/png" }));
        image.onload = () => {
            pen.drawImage(image, 0, 0);
            URL.revokeObjectURL(address);
            drawn = SHORTEST;
            mark(true);
        };
        image.src = address;
    }
    const again = button(say("sign.again"), () => {
        clear();
        changed(null);
    }, "small", label + " " + say("sign.again"));
    return { clear, element: h("div", { class: "pad" }, h("div", { class: "row" }, h("b", {}, label), state, again), canvas) };
}
