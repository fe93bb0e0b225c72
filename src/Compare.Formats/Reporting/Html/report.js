"use strict";

// Everything is readable without this script; it filters, and leads from one finding to the next.
const form = document.querySelector(".filters");
const findings = [...document.querySelectorAll(".finding")];
const marks = [...document.querySelectorAll("[data-f]")];
const rows = [...document.querySelectorAll(".grid tbody tr")];
const grid = document.querySelector(".grid");
const status = form.querySelector("output");
const fold = text => text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase();
const words = new Map(findings.map(finding => [finding, fold(finding.textContent)]));
const numbersOf = element => element.dataset.f.split(" ");
let current = null;

form.hidden = false;

const shown = () => findings.filter(finding => !finding.hidden);

function filter() {
  const severities = new Set([...form.querySelectorAll("[name=severity]:checked")].map(box => box.value));
  const { family, version, search, brief } = form.elements;
  const wanted = fold(search.value.trim());
  for (const finding of findings) {
    const { severity, family: own, versions } = finding.dataset;
    finding.hidden = !severities.has(severity)
      || (family.value !== "" && family.value !== own)
      || (version.value !== "" && !versions.split(" ").includes(version.value))
      || !words.get(finding).includes(wanted);
  }
  const visible = new Set(shown().map(finding => finding.id.slice(1)));
  for (const mark of marks) {
    const on = numbersOf(mark).some(number => visible.has(number));
    if (mark.matches(".badge")) mark.hidden = !on;
    else mark.classList.toggle("off", !on);
  }
  for (const row of rows) row.classList.toggle("quiet", !row.querySelector("[data-f]:not(.off):not([hidden])"));
  for (const heading of document.querySelectorAll(".findings h2")) {
    let next = heading.nextElementSibling;
    while (next && next.matches(".finding[hidden]")) next = next.nextElementSibling;
    heading.hidden = !next || !next.matches(".finding");
  }
  grid.classList.toggle("brief", brief.checked);
  if (current?.hidden) leave();
  status.value = `${visible.size} of ${findings.length} shown`;
}

function leave() {
  current?.classList.remove("current");
  for (const mark of marks) mark.classList.remove("current");
  current = null;
}

function go(finding, focus) {
  leave();
  current = finding;
  finding.classList.add("current");
  finding.scrollIntoView({ block: "nearest" });
  if (focus) finding.focus({ preventScroll: true });
  const own = marks.filter(mark => numbersOf(mark).includes(finding.id.slice(1)));
  for (const mark of own) if (!mark.matches(".badge")) mark.classList.add("current");
  const first = own.find(mark => mark.matches(".deviant")) ?? own[0];
  if (matchMedia("(min-width: 75rem)").matches) first?.scrollIntoView({ block: "center", inline: "nearest" });
}

function step(by) {
  const list = shown();
  if (list.length === 0) return;
  const at = list.indexOf(current);
  go(list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length], true);
}

form.addEventListener("input", filter);
form.addEventListener("submit", event => event.preventDefault());
form.querySelector("[name=previous]").addEventListener("click", () => step(-1));
form.querySelector("[name=next]").addEventListener("click", () => step(1));
document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select")) return;
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (event.key === "/") {
    event.preventDefault();
    form.elements.search.focus();
  }
});
document.addEventListener("click", event => {
  const link = event.target.closest("a[href^='#f']");
  if (!link) return;
  const finding = document.getElementById(link.hash.slice(1));
  if (finding?.matches(".finding")) go(finding, false);
});
filter();
