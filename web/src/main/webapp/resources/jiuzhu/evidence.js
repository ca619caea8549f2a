/* Files on their way: chosen, dropped or shot, one request after the other, each with its bar and its sentence. */
(function () {
    "use strict";
    var card = document.getElementById("adding");
    if (!card) {
        return;
    }
    var LARGEST = 200 * 1024 * 1024;
    var said = card.dataset;
    var kind = document.getElementById("kind");
    var list = document.getElementById("sent");
    var sum = document.getElementById("sum");
    var running = false;
    var queue = [];
    var counts = { all: 0, kept: 0, refused: 0 };

    function fill(text, numbers) {
        return numbers.reduce(function (filled, number) {
            return filled.replace("#", number);
        }, text);
    }

    function line(file) {
        var item = document.createElement("li");
        var name = document.createElement("b");
        var bar = document.createElement("progress");
        var note = document.createElement("span");
        name.textContent = file.name;
        bar.max = 1;
        bar.value = 0;
        note.textContent = said.waiting;
        item.append(name, bar, note);
        list.append(item);
        return { item: item, bar: bar, note: note };
    }

    function settle(shown, kept, text) {
        counts[kept ? "kept" : "refused"]++;
        shown.item.className = kept ? "kept" : "refused";
        shown.bar.remove();
        shown.note.textContent = text;
    }

    function address(job) {
        var query = new URLSearchParams({ number: said.number, kind: job.kind, of: job.of });
        job.purposes.forEach(function (purpose) {
            query.append("purpose", purpose);
        });
        if (job.file.lastModified) {
            query.set("taken", job.file.lastModified);
        }
        if (job.place) {
            query.set("lat", job.place.latitude.toFixed(6));
            query.set("lon", job.place.longitude.toFixed(6));
        }
        return "/casework/evidence/upload?" + query;
    }

    function send(job, done) {
        var request = new XMLHttpRequest();
        request.open("POST", address(job));
        request.setRequestHeader("X-Jiuzhu-Upload", "1");
        request.setRequestHeader("X-File-Name", encodeURIComponent(job.file.name));
        request.setRequestHeader("Content-Type", "application/octet-stream");
        request.upload.onprogress = function (event) {
            job.shown.bar.value = event.total ? event.loaded / event.total : 0;
        };
        request.onload = function () {
            var ours = /^text\/plain/.test(request.getResponseHeader("Content-Type") || "");
            var signedOut = /login\.xhtml/.test(request.responseURL);
            var text = ours ? request.responseText : signedOut ? said.signedOut : said.gone;
            settle(job.shown, ours && request.status === 200, text);
            done();
        };
        request.onerror = request.onabort = function () {
            settle(job.shown, false, said.gone);
            done();
        };
        request.send(job.file);
    }

    function next() {
        var job = queue.shift();
        running = Boolean(job);
        if (job) {
            send(job, next);
            return;
        }
        sum.textContent = fill(said.sum, [counts.all, counts.kept, counts.refused]);
        if (counts.kept && !counts.refused) {
            location.reload();
        } else if (counts.kept) {
            var again = document.createElement("a");
            again.className = "btn";
            again.href = location.href;
            again.textContent = said.show;
            sum.append(" ", again);
        }
    }

    function take(files, place) {
        var purposes = Array.prototype.map.call(card.querySelectorAll(".purpose:checked"), function (box) {
            return box.value;
        });
        files.forEach(function (file) {
            var shown = line(file);
            counts.all++;
            if (file.size > LARGEST) {
                settle(shown, false, said.tooLarge);
                return;
            }
            queue.push({ file: file, shown: shown, kind: kind.value, purposes: purposes, place: place, of: files.length });
        });
        if (!running) {
            next();
        }
    }

    function add(chosen) {
        var files = Array.prototype.slice.call(chosen);
        sum.textContent = "";
        if (!kind.value) {
            sum.textContent = said.kindFirst;
            kind.focus();
        } else if (files.length > Number(said.most)) {
            sum.textContent = fill(said.tooMany, [files.length]);
        } else if (files.length && document.getElementById("withPlace").checked && navigator.geolocation) {
            navigator.geolocation.getCurrentPosition(function (found) {
                take(files, found.coords);
            }, function () {
                take(files, null);
            }, { timeout: 8000, maximumAge: 60000 });
        } else if (files.length) {
            take(files, null);
        }
    }

    function onInput(event) {
        add(event.target.files);
        event.target.value = "";
    }

    ["files", "camera"].forEach(function (id) {
        document.getElementById(id).addEventListener("change", onInput);
    });
    var drop = document.getElementById("drop");
    ["dragover", "dragleave", "drop"].forEach(function (name) {
        drop.addEventListener(name, function (event) {
            event.preventDefault();
            drop.classList.toggle("over", name === "dragover");
            if (name === "drop") {
                add(event.dataTransfer.files);
            }
        });
    });
    window.addEventListener("beforeunload", function (event) {
        if (running) {
            event.preventDefault();
        }
    });
})();
