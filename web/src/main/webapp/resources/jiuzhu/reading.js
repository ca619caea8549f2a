/* Cells to copy; the sheet of a spot-check by keyboard: arrows between points, 1 to 4 for the verdict, o for the evidence, Ctrl+Enter done. */
(function () {
    "use strict";

    function rows() {
        return Array.prototype.slice.call(document.querySelectorAll("tr.point"));
    }

    function judged(row) {
        var chosen = row.querySelector("input[type=radio]:checked");
        return chosen ? chosen.value : "";
    }

    function show(row) {
        var finding = /^(MINOR|SERIOUS)$/.test(judged(row));
        row.classList.toggle("finding", finding);
        return finding;
    }

    function move(row, by) {
        var all = rows();
        var next = all[all.indexOf(row) + by];
        if (next) {
            next.focus();
            next.scrollIntoView({ block: "nearest" });
        } else if (by > 0) {
            document.querySelector("textarea[id$='remark']").focus();
        }
    }

    function judge(row, place) {
        var radio = row.querySelectorAll("input[type=radio]")[place];
        radio.checked = true;
        if (show(row)) {
            row.querySelector("select").focus();
        } else {
            move(row, 1);
        }
    }

    function finish() {
        document.querySelector("button[id$='finish:act']").click();
    }

    document.addEventListener("keydown", function (event) {
        if (!rows().length) {
            return;
        }
        if (event.key === "Enter" && event.ctrlKey) {
            event.preventDefault();
            finish();
            return;
        }
        var row = event.target.closest && event.target.closest("tr.point");
        if (event.key === "Escape" && row) {
            row.focus();
        }
        if (!row || event.ctrlKey || event.altKey || event.metaKey || /^(TEXTAREA|SELECT)$/.test(event.target.tagName)) {
            return;
        }
        if (/^[1-4]$/.test(event.key)) {
            event.preventDefault();
            judge(row, Number(event.key) - 1);
        } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            move(row, event.key === "ArrowDown" ? 1 : -1);
        } else if (event.key === "o") {
            row.querySelector("td.long > a").click();
        }
    });

    document.addEventListener("click", function (event) {
        var copy = event.target.closest("button.copy");
        if (copy && navigator.clipboard) {
            navigator.clipboard.writeText(copy.closest("tr").querySelector(".value").textContent).then(function () {
                copy.textContent = copy.dataset.done;
            });
        }
    });

    document.addEventListener("change", function (event) {
        var row = event.target.closest("tr.point");
        if (row) {
            show(row);
        }
    });

    function begin() {
        var all = rows();
        all.forEach(show);
        var first = all.filter(function (row) { return !judged(row); })[0] || all[0];
        if (first && !document.querySelector(".ui-message-error")) {
            first.focus({ preventScroll: true });
        }
    }

    begin();
    if (window.jQuery) {
        jQuery(document).on("pfAjaxComplete", begin);
    }
})();
