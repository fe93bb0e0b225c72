"use strict";

// Everything is readable without this script; it filters, leads from one finding to the next, and keeps what a reader decides.
const form = document.querySelector(".filters");
const findings = [...document.querySelectorAll(".finding")];
const marks = [...document.querySelectorAll("[data-f]")];
const rows = [...document.querySelectorAll(".row:not(.head)")];
const table = document.querySelector(".rows");
const views = document.querySelector(".views");
const status = form.querySelector("output");
const headings = [...document.querySelectorAll(".findings h2")];
const wide = matchMedia("(min-width: 75rem)");
const fold = text => text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase();
const words = new Map(findings.map(finding => [finding, fold(finding.textContent)]));
const numbersOf = element => element.dataset.f.split(" ");
const byNumber = new Map();
for (const mark of marks) for (const number of numbersOf(mark)) byNumber.set(number, [...(byNumber.get(number) ?? []), mark]);
const marksOf = finding => byNumber.get(finding.id.slice(1)) ?? [];
const rowOf = new Map(marks.map(mark => [mark, mark.closest(".row")]));
const versionOf = mark => String([...rowOf.get(mark).children].indexOf(mark.closest(".row > *")) - 1);
let current = null;

// What is decided of a finding is kept under its fingerprint, so that it is there again when the report is made anew.
const decisions = {
  held: new Map(),
  key: finding => "compare:" + finding.dataset.print,
  read(finding) {
    if (!this.held.has(finding)) {
      let value = null;
      try {
        value = JSON.parse(localStorage.getItem(this.key(finding)));
      } catch {
        // A browser that keeps nothing for files, or something else under this key: as if nothing had been decided.
      }
      this.held.set(finding, { mark: String(value?.mark ?? ""), note: String(value?.note ?? "") });
    }
    return this.held.get(finding);
  },
  write(finding, value) {
    this.held.set(finding, value);
    try {
      if (value.mark === "" && value.note === "") localStorage.removeItem(this.key(finding));
      else localStorage.setItem(this.key(finding), JSON.stringify(value));
    } catch {
      // It lasts as long as the page.
    }
  },
};

form.hidden = false;

const shown = () => findings.filter(finding => !finding.hidden);

function filter() {
  const severities = new Set([...form.querySelectorAll("[name=severity]:checked")].map(box => box.value));
  const { family, version, search, brief, mark } = form.elements;
  const wanted = fold(search.value.trim());
  const visible = new Set();
  for (const finding of findings) {
    const { severity, family: own, versions } = finding.dataset;
    finding.hidden = !severities.has(severity)
      || (family.value !== "" && family.value !== own)
      || (version.value !== "" && !versions.split(" ").includes(version.value))
      || (mark.value !== "" && mark.value !== (decisions.read(finding).mark || "open"))
      || !words.get(finding).includes(wanted);
    if (!finding.hidden) visible.add(finding.id.slice(1));
  }
  const loud = new Set();
  for (const mark of marks) {
    const on = numbersOf(mark).some(number => visible.has(number));
    if (mark.matches(".badge")) mark.hidden = !on;
    else mark.classList.toggle("off", !on);
    if (on) loud.add(rowOf.get(mark));
  }
  if (brief.checked) for (const row of rows) row.classList.toggle("quiet", !loud.has(row));
  table.classList.toggle("brief", brief.checked);
  views.classList.toggle("brief", brief.checked);
  for (const heading of headings) {
    let next = heading.nextElementSibling;
    while (next && next.matches(".finding[hidden]")) next = next.nextElementSibling;
    heading.hidden = !next || !next.matches(".finding");
  }
  if (current?.hidden) leave();
  tell();
}

function tell() {
  const decided = findings.filter(finding => decisions.read(finding).mark !== "").length;
  status.value = `${shown().length} of ${findings.length} shown${decided > 0 ? `, ${decided} marked` : ""}`;
  form.elements.export.disabled = decided === 0;
}

function leave() {
  if (!current) return;
  current.classList.remove("current");
  for (const mark of marksOf(current)) mark.classList.remove("current");
  current = null;
}

function show(view) {
  const choice = document.querySelector(`[name=view][value=${view}]`);
  if (choice) choice.checked = true;
}

function go(finding, focus) {
  leave();
  current = finding;
  finding.classList.add("current");
  finding.scrollIntoView({ block: "nearest" });
  if (focus) finding.focus({ preventScroll: true });
  const own = marksOf(finding);
  for (const mark of own) if (!mark.matches(".badge")) mark.classList.add("current");
  const inText = own.filter(mark => rowOf.get(mark));
  // The same words may be another finding's: what counts is in whose column they stand.
  const held = inText.filter(mark => finding.dataset.versions.split(" ").includes(versionOf(mark)));
  const first = held.find(mark => !mark.matches(".badge")) ?? held[0] ?? inText[0];
  if (first && wide.matches) {
    show("text");
    first.scrollIntoView({ block: "center", inline: "nearest" });
  }
}

function step(by) {
  const list = shown();
  if (list.length === 0) return;
  const at = list.indexOf(current);
  go(list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length], true);
}

function follow() {
  let id = location.hash.slice(1);
  try {
    id = decodeURIComponent(id);
  } catch {
    // An address with a stray percent sign is taken as it is.
  }
  const target = document.getElementById(id);
  const finding = target?.closest(".finding");
  if (finding) {
    finding.hidden = false;
    go(finding, true);
  } else if (target?.closest(".view.text")) {
    show("text");
    target.scrollIntoView({ block: "center", inline: "nearest" });
  }
}

function decide(finding) {
  const { mark, note } = decisions.read(finding);
  finding.classList.toggle("decided", mark !== "");
  finding.querySelector(".decision select").value = mark;
  finding.querySelector(".decision input").value = note;
}

const template = document.getElementById("decision");
for (const finding of findings) {
  const decision = template.content.cloneNode(true);
  for (const control of decision.querySelectorAll("select, input")) control.setAttribute("aria-describedby", finding.id + "-title");
  finding.append(decision);
  decide(finding);
}

function keep(finding, value) {
  decisions.write(finding, value);
  decide(finding);
  tell();
}

document.querySelector(".findings").addEventListener("input", event => {
  const finding = event.target.closest(".decision")?.closest(".finding");
  if (finding) keep(finding, { mark: finding.querySelector(".decision select").value, note: finding.querySelector(".decision input").value });
});

const markOfKey = { a: "accepted", f: "false-alarm", x: "fixed", o: "" };

// The file is a baseline: compare check --baseline reads it.
function exported() {
  const entries = [];
  for (const finding of findings) {
    const { mark, note } = decisions.read(finding);
    if (mark === "") continue;
    const message = finding.querySelector(".message").textContent.replace(/[\u2066-\u2069]/g, "");
    entries.push({ fingerprint: finding.dataset.print, mark, reason: note || mark, check: finding.dataset.check, message });
  }
  return JSON.stringify({ schemaVersion: 1, entries }, null, 2) + "\n";
}

form.elements.export.addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([exported()], { type: "application/json" }));
  link.download = "baseline.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
});

form.addEventListener("input", filter);
form.addEventListener("submit", event => event.preventDefault());
form.elements.previous.addEventListener("click", () => step(-1));
form.elements.next.addEventListener("click", () => step(1));
document.addEventListener("keydown", event => {
  if (!form.elements.keys.checked || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input:not([type=checkbox], [type=radio]), select")) return;
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (event.key === "/") {
    event.preventDefault();
    form.elements.search.focus();
  } else if (current && Object.hasOwn(markOfKey, event.key)) keep(current, { ...decisions.read(current), mark: markOfKey[event.key] });
});
document.addEventListener("click", event => {
  const tick = event.target.closest(".tick");
  if (tick) {
    go(document.getElementById("f" + numbersOf(tick)[0]), true);
    return;
  }
  const strip = event.target.closest(".strip");
  if (strip) {
    const box = strip.getBoundingClientRect();
    const segment = Math.min(strip.dataset.segments - 1, Math.floor((event.clientX - box.left) / box.width * strip.dataset.segments));
    show("text");
    document.getElementById(`s${strip.dataset.version}-${segment}`)?.scrollIntoView({ block: "center", inline: "nearest" });
    return;
  }
  const link = event.target.closest("a[href^='#']");
  const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (target?.closest(".finding")) go(target.closest(".finding"), false);
  else if (target?.closest(".view.text")) show("text");
});
addEventListener("hashchange", follow);
filter();
if (location.hash !== "") follow();
