/* Small parts of pages. Text only ever becomes text. */
export function h(tag, attributes, ...children) {
    const element = document.createElement(tag);
    Object.entries(attributes || {}).forEach(([name, value]) => {
        if (name.startsWith("on")) {
            element.addEventListener(name.slice(2), value);
        } else if (value === true) {
            element.setAttribute(name, "");
        } else if (value !== false && value !== null && value !== undefined) {
            element.setAttribute(name, value);
        }
    });
    element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
    return element;
}

const main = document.getElementById("main");
const told = document.getElementById("told");

/* Shows a view in the place of the one before; its heading is read out. */
export function show(...parts) {
    main.replaceChildren(...parts.flat(Infinity).filter(Boolean));
    const heading = main.querySelector("h2");
    if (heading) {
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
    }
    window.scrollTo(0, 0);
}

/* One sentence above everything; kind is "good", "bad" or nothing. */
export function tell(text, kind, ...more) {
    told.className = "told " + (kind || "");
    told.hidden = !text;
    told.replaceChildren(text || "", ...more);
}

export function button(text, act, kind, label) {
    return h("button", { type: "button", class: kind || "plain", onclick: act, "aria-label": label || null }, text);
}

/* An input with its label, its hint and the place for its fault. */
export function field(id, label, input, hint) {
    const described = [hint ? id + "-hint" : "", id + "-fault"].filter(Boolean).join(" ");
    input.id = id;
    input.setAttribute("aria-describedby", described);
    return h("div", { class: "field", "data-field": id },
        h("label", { for: id }, label),
        hint ? h("p", { class: "hint", id: id + "-hint" }, hint) : null,
        input,
        h("p", { class: "fault", id: id + "-fault", hidden: true }));
}

/* Puts a sentence at the field it is about; an empty one takes it away. */
export function fault(id, text) {
    const box = document.querySelector("[data-field='" + id + "']");
    if (!box) {
        return false;
    }
    const place = box.querySelector(".fault");
    place.textContent = text;
    place.hidden = !text;
    box.classList.toggle("wrong", Boolean(text));
    box.querySelectorAll("input, select, textarea").forEach((input) => {
        input.setAttribute("aria-invalid", text ? "true" : "false");
    });
    return true;
}
