/* Signing out takes away what was taken along; the officer hears first what would be lost. */
import { wipe } from "./vault.js";
import { say } from "./words.js";

export function watchLeaving(login, unsent) {
    const form = document.getElementById("leaving");
    let sure = false;
    form.addEventListener("submit", async (event) => {
        if (sure) {
            return;
        }
        event.preventDefault();
        const left = unsent();
        if (window.confirm(left > 0 ? say("sign-out.unsent", left) : say("sign-out.ask"))) {
            await wipe(login);
            await caches.delete("jiuzhu-survey");
            sure = true;
            form.requestSubmit(document.getElementById("leaving:leave"));
        }
    });
}
