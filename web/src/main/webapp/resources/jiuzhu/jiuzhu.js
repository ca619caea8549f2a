/* The desk by keyboard: search, lists, drafts that outlive a session, and no act done twice. */
(function () {
    "use strict";
    var drafts = sessionStorage;
    var prefix = "jz:draft:";
    var page = location.pathname + location.search;
    var sent = "jz:sent";

    function each(selector, visit, root) {
        Array.prototype.forEach.call((root || document).querySelectorAll(selector), visit);
    }

    function isTyping(element) {
        return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
    }

    /* Keys: / to the search, n to a new one, arrows through the rows. */
    function rows() {
        return Array.prototype.slice.call(document.querySelectorAll("a.row-link"));
    }

    function moveRow(by) {
        var links = rows();
        var at = links.indexOf(document.activeElement);
        var next = links[at < 0 ? 0 : Math.max(0, Math.min(links.length - 1, at + by))];
        if (next) {
            next.focus();
        }
        return Boolean(next);
    }

    function onKey(event) {
        if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || openDialog()) {
            return;
        }
        var done = false;
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            done = moveRow(event.key === "ArrowDown" ? 1 : -1);
        } else if (event.key === "/" || event.key === "n") {
            var target = document.querySelector("[data-key='" + event.key + "']");
            done = Boolean(target);
            if (target) {
                target[event.key === "/" ? "focus" : "click"]();
            }
        }
        if (done) {
            event.preventDefault();
        }
    }

    function openDialog() {
        return Array.prototype.some.call(document.querySelectorAll(".ui-dialog"), function (dialog) {
            return dialog.offsetParent !== null;
        });
    }

    /* The whole row is the link. */
    function onClick(event) {
        var row = event.target.closest("tr");
        var link = row && row.querySelector("a.row-link");
        if (link && !event.target.closest("a, button, input, label, select") && !String(getSelection())) {
            link.click();
        }
        var pick = row && row.querySelector(".pick");
        if (pick) {
            fillLogin(pick.dataset);
        }
        if (event.target.closest(".forget")) {
            forgetAll();
        }
        if (event.target.closest(".print")) {
            window.print();
        }
        if (event.target.closest(".open-menu")) {
            toggleMenu(event.target.closest(".open-menu"));
        }
        each("details.who[open], details.chip-menu[open]", function (details) {
            if (!details.contains(event.target)) {
                details.open = false;
            }
        });
        if (event.target.closest("button.act, button[type=submit]")) {
            acting = true;
        }
    }

    function fillLogin(account) {
        var name = document.querySelector("[autocomplete=username]");
        var password = document.querySelector("[autocomplete=current-password]");
        name.value = account.login;
        password.value = account.password || "";
        (password.value ? document.querySelector("button[type=submit]") : password).focus();
    }

    function toggleMenu(button) {
        var open = document.getElementById("side").classList.toggle("open");
        button.setAttribute("aria-expanded", String(open));
    }

    /* Drafts: what was typed on this page by this officer. */
    var acting = false;

    function key() {
        return document.body.dataset.login ? prefix + document.body.dataset.login + ":" + page : null;
    }

    function isKept(input) {
        return input.id && input.form && input.form.method === "post" && !input.form.dataset.keep && input.matches(
            "textarea, input[type=text], input:not([type])") && !input.readOnly && !input.matches("[data-key]");
    }

    function keep(event) {
        if (!key() || !isKept(event.target)) {
            return;
        }
        var draft = JSON.parse(drafts.getItem(key()) || "{}");
        draft[event.target.id] = event.target.value;
        try {
            drafts.setItem(key(), JSON.stringify(draft));
        } catch (full) {
            drafts.removeItem(key());
        }
    }

    function putBack() {
        var draft = JSON.parse((key() && drafts.getItem(key())) || "{}");
        var changed = Object.keys(draft).filter(function (id) {
            var input = document.getElementById(id);
            if (!input || !isKept(input) || input.value === draft[id]) {
                return false;
            }
            input.value = draft[id];
            return true;
        });
        if (changed.length) {
            tell(document.body.dataset.draft);
        }
    }

    /* Where one was: after a lost session the same field has the focus again. */
    function placeKey() {
        return key() && key().replace(prefix, "jz:place:");
    }

    function keepPlace(event) {
        if (placeKey() && event.target.id && event.target.form && event.target.form.method === "post") {
            drafts.setItem(placeKey(), event.target.id);
        }
    }

    function backToPlace() {
        var place = placeKey() && document.querySelector(".restored") && drafts.getItem(placeKey());
        var field = place && document.getElementById(place);
        if (field && isTyping(field)) {
            field.focus();
        }
    }

    function tell(text) {
        var note = document.createElement("p");
        note.className = "told restored";
        note.setAttribute("role", "status");
        note.textContent = text;
        document.querySelector("#main .head").after(note);
    }

    function forgetAll() {
        Object.keys(drafts).filter(function (name) {
            return name.indexOf("jz:") === 0;
        }).forEach(function (name) {
            drafts.removeItem(name);
        });
        if (window.indexedDB) {
            indexedDB.deleteDatabase("jiuzhu-survey");
        }
        if (window.caches) {
            caches.delete("jiuzhu-survey");
        }
    }

    function hasErrors() {
        return Boolean(document.querySelector(".ui-messages-error, .ui-message-error"));
    }

    /* A form that was sent and came back without a complaint has done its work. */
    function settleSent() {
        var name = drafts.getItem(sent);
        drafts.removeItem(sent);
        if (name && document.body.dataset.login && !hasErrors()) {
            drafts.removeItem(name);
        }
    }

    /* No act twice. */
    function onSubmit(event) {
        var form = event.target;
        if (form.method !== "post") {
            return;
        }
        if (form.dataset.sent) {
            event.preventDefault();
            return;
        }
        form.dataset.sent = "yes";
        if (key()) {
            drafts.setItem(sent, key());
        }
        showSending(form);
    }

    /* A download leaves the page where it is: after a while the form may be sent again. */
    function showSending(form) {
        var sign = document.createElement("div");
        sign.className = "sending";
        sign.setAttribute("role", "status");
        sign.textContent = document.body.dataset.sending || "";
        var shown = setTimeout(function () {
            document.body.appendChild(sign);
        }, 600);
        setTimeout(function () {
            clearTimeout(shown);
            sign.remove();
            delete form.dataset.sent;
        }, 5000);
    }

    /* An act that leads to another page is judged there: it may be the sign-in page, and then nothing was done. */
    function afterAjax(event, answer) {
        var complaint = document.querySelector(".summary .ui-messages-error");
        var leaving = /<redirect/.test((answer && answer.responseText) || "<redirect");
        if (acting && key() && leaving) {
            drafts.setItem(sent, key());
        } else if (acting && key() && !hasErrors()) {
            drafts.removeItem(key());
        }
        if (acting && complaint) {
            focusOn(complaint);
        }
        acting = false;
        keepImpossibleDays();
        unfold();
        describe();
    }

    /* A long form is kept on the server while it is typed. */
    var keeping;

    function keepOnServer(event) {
        var form = event.target.form;
        var command = form && form.dataset.keep;
        if (command && window[command]) {
            clearTimeout(keeping);
            keeping = setTimeout(window[command], 400);
        }
    }

    /* Errors: the summary takes the focus; each input knows its hint and its message. */
    function focusOn(complaint) {
        complaint.setAttribute("tabindex", "-1");
        complaint.focus();
    }

    /* The calendar empties a field whose day does not exist; what was typed comes back. */
    function keepImpossibleDays() {
        each(".p-datepicker input[aria-invalid=true]", function (input) {
            input.value = input.value || input.getAttribute("value") || "";
        });
    }

    /* What lies folded opens where a message waits in it or something was typed into it. */
    function unfold() {
        each("details.more", function (details) {
            var wrong = details.querySelector(".ui-message-error, .ui-state-error, [aria-invalid=true]");
            var typed = Array.prototype.some.call(details.querySelectorAll("input, select"), function (input) {
                return input.type === "checkbox" ? input.checked : input.value && input.value !== "TOGETHER";
            });
            details.open = details.open || !!wrong || typed;
        });
    }

    function describe() {
        unfold();
        each(".field", function (field) {
            var input = field.querySelector("input:not([type=hidden]), textarea, select");
            var notes = Array.prototype.map.call(field.querySelectorAll(".hint, .ui-message"), function (note) {
                return note.id;
            }).filter(Boolean);
            if (input && notes.length) {
                input.setAttribute("aria-describedby", notes.join(" "));
            }
        });
        each(".step.now", function (step) {
            step.setAttribute("aria-current", "step");
        });
        each(".side a.on", function (link) {
            link.setAttribute("aria-current", "page");
        });
    }

    function start() {
        settleSent();
        putBack();
        describe();
        backToPlace();
        var complaint = document.querySelector(".summary .ui-messages-error");
        if (complaint) {
            focusOn(complaint);
        }
        if (window.jQuery) {
            window.jQuery(document).on("pfAjaxComplete", afterAjax);
        }
        document.addEventListener("keydown", onKey);
        document.addEventListener("click", onClick, true);
        document.addEventListener("focusin", keepPlace);
        document.addEventListener("input", keep);
        document.addEventListener("change", keep);
        document.addEventListener("change", keepOnServer);
        document.addEventListener("submit", onSubmit);
        window.addEventListener("pageshow", function (event) {
            if (event.persisted) {
                location.reload();
            }
        });
    }

    document.readyState === "loading" ? document.addEventListener("DOMContentLoaded", start) : start();
})();
