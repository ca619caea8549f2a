/* A party's number is made in the browser and never leaves it before it is opened: only its commitment is sent. */
(function () {
    "use strict";

    function hex(bytes) {
        return Array.prototype.map.call(new Uint8Array(bytes), function (one) {
            return ("0" + one.toString(16)).slice(-2);
        }).join("");
    }

    function commitment(box, number) {
        var text = "jiuzhu-spot-check/1\n" + box.dataset.month + "\n" + box.dataset.party + "\n" + number + "\n";
        return crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)).then(hex);
    }

    function make(box) {
        var number = hex(crypto.getRandomValues(new Uint8Array(16)));
        commitment(box, number).then(function (promised) {
            var input = box.closest("form").querySelector("input[id$='commitment']");
            input.value = promised;
            var secret = box.querySelector(".secret");
            secret.hidden = false;
            secret.querySelector("b").textContent = number;
            var keep = secret.querySelector("a");
            var name = box.dataset.file + "-" + box.dataset.month + ".txt";
            keep.download = name;
            keep.href = URL.createObjectURL(new Blob([number + "\n"], { type: "text/plain" }));
        });
    }

    document.addEventListener("click", function (event) {
        var button = event.target.closest(".seed .make");
        if (button && window.crypto && crypto.subtle) {
            make(button.closest(".seed"));
        }
    });
})();
