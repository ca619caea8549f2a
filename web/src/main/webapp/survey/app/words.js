/* The sentences of the page; they stand in it, so that none stands in a script. */
const texts = new Map(Array.from(document.querySelectorAll("#texts data"), (one) => [one.value, one.textContent]));

export function say(key, ...details) {
    const text = texts.has(key) ? texts.get(key) : "!" + key + "!";
    return details.reduce((filled, detail, place) => filled.replaceAll("{" + place + "}", detail), text);
}

/* A moment as the office writes it. */
export function moment(iso) {
    return iso.slice(0, 16).replace("T", " ");
}

/* Where the household lives; addresses often begin with their village. */
export function place(along) {
    return along.address.startsWith(along.village) ? along.address : along.village + " " + along.address;
}
