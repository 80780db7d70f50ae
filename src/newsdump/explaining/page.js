// What the page does when somebody asks it. Without it, dump, articles and the links between them are there all the same.
// One listener for each kind of event, whatever the number of lines; evidence is read when it is first asked for.
"use strict";

(() => {
  const root = document.documentElement;
  const dump = document.getElementById("dump");
  const articles = document.getElementById("articles");
  const status = document.getElementById("status");
  const lines = [...dump.querySelectorAll(".line")];
  const narrow = matchMedia("screen and (max-width: 860px)");
  const STRENGTHS = ["", "● ○ ○ weak", "● ● ○ likely", "● ● ● certain"];

  // ---------------------------------------------------------------- what belongs together

  const kin = new Map(); // the line that is repeated -> it and its copies
  const first = (line) => {
    const seen = new Set();
    while (line.dataset.of !== undefined && !seen.has(line)) {
      seen.add(line);
      line = lines[line.dataset.of];
    }
    return line;
  };
  for (const copy of dump.querySelectorAll(".line[data-of]")) {
    const original = first(copy);
    if (!kin.has(original)) kin.set(original, [original]);
    kin.get(original).push(copy);
  }
  const kinOf = (line) => kin.get(first(line)) ?? [line];

  const fieldsAt = new Map(); // line -> the fields that it gave
  for (const field of articles.querySelectorAll("[data-at]")) {
    for (const at of field.dataset.at.split(" ")) {
      if (!fieldsAt.has(lines[at])) fieldsAt.set(lines[at], []);
      fieldsAt.get(lines[at]).push(field);
    }
  }

  let evidence = null;
  const evidenceOf = (line) => {
    if (evidence === null) {
      const { words, said } = JSON.parse(document.getElementById("evidence").textContent);
      evidence = new Map();
      for (const [at, rule, role, strength, reason, copy, starts] of said) {
        if (!evidence.has(at)) evidence.set(at, []);
        evidence.get(at).push({
          rule: words[rule], role: words[role], strength, reason: words[reason], copy, starts: words[starts],
        });
      }
    }
    return evidence.get(lines.indexOf(line)) ?? [];
  };

  // ---------------------------------------------------------------- drawing

  const make = (tag, content = [], attributes = {}) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...[content].flat());
    return made;
  };
  const numberOf = (line) => line.querySelector(".n").textContent;
  const link = (line) => make("a", `line ${numberOf(line)}`, { href: `#${line.id}` });
  const listed = (links) => links.flatMap((one, k) => (k ? [", ", one] : [one]));

  const rows = (line) => {
    const decided = ({ rule, role }) => rule === line.dataset.rule && role === line.dataset.role;
    let chosen = false;
    return evidenceOf(line).map((one) => {
      const decides = !chosen && decided(one);
      chosen ||= decides;
      const says = [one.role, one.starts && `begins: ${one.starts}`].filter(Boolean).join(", ");
      const reason = make("td", one.reason, { dir: "auto" });
      if (one.copy >= 0) reason.append(" (", link(lines[one.copy]), ")");
      const strength = make("td", STRENGTHS[one.strength], { class: "strength" });
      const cells = [make("td", one.rule), make("td", decides ? `${says} ✓` : says), strength, reason];
      return make("tr", cells, decides ? { class: "decides" } : {});
    });
  };

  const why = (line) => {
    const said = rows(line);
    const panel = make("div", make("h3", `Line ${numberOf(line)}: ${line.dataset.role}`), {
      class: "why", id: "why", role: "region", "aria-label": `Evidence of line ${numberOf(line)}`,
    });
    if (said.length) {
      const heads = ["Rule", "says", "how sure", "because"].map((head) => make("th", head, { scope: "col" }));
      panel.append(make("table", [make("thead", make("tr", heads)), make("tbody", said)]));
    } else {
      panel.append(make("p", "No rule speaks for it."));
    }
    const family = kinOf(line);
    if (family.length > 1) {
      const printed = [`Printed ${family.length} times: `, ...listed(family.map(link)), "."];
      panel.append(make("p", printed, { class: "led" }));
    }
    const fields = (fieldsAt.get(line) ?? []).map((field) => make("a", nameOf(field), { href: `#${field.id}` }));
    if (fields.length) panel.append(make("p", ["Stands in ", ...listed(fields), "."], { class: "led" }));
    for (const issue of line.querySelectorAll(".issue")) {
      panel.append(make("p", `${issue.textContent}: ${issue.title}`, { class: "led" }));
    }
    return panel;
  };

  const nameOf = (field) => {
    const [, article, name] = /^a(\d+)-(.*)$/.exec(field.id);
    return `article ${article}, ${name.replace(/s?-(\d+)$/, (_, n) => ` ${Number(n) + 1}`)}`;
  };

  // ---------------------------------------------------------------- showing

  const lit = new Set();
  const light = (elements, name) => elements.forEach((one) => lit.add(one) && one.classList.add(name));
  const dim = () => {
    lit.forEach((one) => one.classList.remove("lit", "kin"));
    lit.clear();
  };

  const view = (pane) => {
    document.body.dataset.view = pane.id;
    for (const button of document.querySelectorAll("[data-view]:is(button)")) {
      button.setAttribute("aria-pressed", String(button.dataset.view === pane.id));
    }
  };

  // What is far away was never laid out: its place is known only when it is there, so it is looked for twice.
  const show = (element, block = "nearest") => {
    view(element.closest(".pane"));
    const scroll = () => element.isConnected && element.scrollIntoView({ block, inline: "nearest" });
    scroll();
    requestAnimationFrame(() => requestAnimationFrame(scroll));
  };

  let open = null;
  const close = () => {
    document.getElementById("why")?.remove();
    open?.classList.remove("open");
    open?.querySelector(".n").removeAttribute("aria-expanded");
    open = null;
    dim();
  };

  const remember = (element) => {
    try {
      history.replaceState(null, "", `#${element.id}`);
    } catch {
      // A frame without an address of its own, as notebooks have them, has none to keep.
    }
  };

  const here = (line) => {
    for (const old of dump.querySelectorAll('.n[tabindex="0"]')) old.tabIndex = -1;
    line.querySelector(".n").tabIndex = 0;
  };

  const openLine = (line) => {
    close();
    if (line.classList.contains("blank")) return;
    line.classList.remove("gone");
    open = line;
    line.classList.add("open");
    line.querySelector(".n").setAttribute("aria-expanded", "true");
    line.append(why(line));
    here(line);
    light(kinOf(line).filter((one) => one !== line), "kin");
    const fields = fieldsAt.get(line) ?? [];
    light(fields, "lit");
    if (fields.length && !narrow.matches) show(fields[0]);
    show(line);
    remember(line);
    status.textContent = `Line ${numberOf(line)}: ${line.dataset.role}. ${evidenceOf(line).length} pieces of evidence.`;
  };

  // Where there is room for one side only, whoever asks in the articles sees lines, and who asks in the dump the field.
  const openField = (field, asked) => {
    close();
    const its = field.dataset.at.split(" ").map((at) => lines[at]);
    its.forEach((line) => line.classList.remove("gone"));
    light([field], "lit");
    light(its, "lit");
    if (asked === articles || !narrow.matches) show(its[0]);
    if (asked !== articles || !narrow.matches) show(field);
    here(its[0]);
    remember(field);
    status.textContent = `${nameOf(field)}: lines ${its.map(numberOf).join(", ")}.`;
  };

  // Where an address leads: to a line, to a field, or to an article. False for anything else.
  const follow = (id) => {
    const target = document.getElementById(id);
    if (target?.classList.contains("line")) openLine(target);
    else if (target?.dataset.at) openField(target, dump);
    else if (target && articles.contains(target)) toArticle(target);
    else return false;
    return true;
  };

  const toArticle = (article) => {
    show(article, "start");
    const its = article.querySelector("[data-at]");
    const begins = its && dump.querySelector(`.begins a[href="#${article.id}"]`);
    if (begins && !narrow.matches) show(begins.parentElement, "start");
    const contents = document.querySelector(".contents details");
    if (contents) contents.open = false;
    article.querySelector(".src")?.focus({ preventScroll: true });
  };

  // ---------------------------------------------------------------- filtering

  const wanted = new Set();
  const filter = () => {
    let count = 0;
    for (const line of lines) {
      const shown = !wanted.size || wanted.has(line.dataset.role) || (wanted.has("copies") && "of" in line.dataset);
      line.classList.toggle("gone", !shown);
      count += shown;
    }
    for (const chip of document.querySelectorAll(".chip")) {
      chip.setAttribute("aria-pressed", String(wanted.has(chip.dataset.filter)));
    }
    const at = lines.find((line) => !line.classList.contains("gone") && !line.classList.contains("blank"));
    if (at && dump.querySelector('.n[tabindex="0"]')?.closest(".gone")) here(at);
    status.textContent = wanted.size ? `${count} lines shown.` : "All lines shown.";
  };

  // ---------------------------------------------------------------- the listeners

  document.addEventListener("click", (event) => {
    const target = event.target;
    const button = target.closest("button");
    if (button?.dataset.filter) {
      if (!wanted.delete(button.dataset.filter)) wanted.add(button.dataset.filter);
      filter();
      return;
    }
    if (button?.dataset.view) {
      view(document.getElementById(button.dataset.view));
      return;
    }
    const anchor = target.closest("a");
    const line = target.closest(".line");
    if (anchor && !anchor.classList.contains("n")) {
      if (follow(anchor.getAttribute("href").slice(1))) event.preventDefault();
    } else if (line) {
      if (target.closest(".why") || !(anchor || getSelection().isCollapsed)) return;
      event.preventDefault();
      if (line === open) close();
      else openLine(line);
      line.querySelector(".n").focus({ preventScroll: true });
    } else {
      const field = target.closest("[data-at]");
      if (field && getSelection().isCollapsed) openField(field, articles);
    }
  });

  document.addEventListener("pointerover", (event) => {
    const line = event.target.closest?.(".line");
    if (open || [...lit].some((one) => !one.classList.contains("line"))) return;
    dim();
    if (line && !line.classList.contains("blank") && kinOf(line).length > 1) light(kinOf(line), "kin");
  });

  const step = (from, by) => {
    for (let at = from + by; lines[at]; at += by) {
      if (!lines[at].matches(".gone, .blank")) return lines[at];
    }
    return null;
  };
  const goTo = (line) => {
    if (!line) return;
    here(line);
    line.querySelector(".n").focus({ preventScroll: true });
    show(line);
  };
  const neighbour = (by) => {
    const every = [...articles.querySelectorAll("article")];
    const top = articles.getBoundingClientRect().top + 70;
    const here = every.findLastIndex((one) => one.getBoundingClientRect().top <= Math.max(top, 70));
    const next = every[Math.max(0, here) + by];
    if (next) toArticle(next);
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const line = event.target.closest(".line");
    const at = line ? lines.indexOf(line) : -1;
    const inside = event.target.closest(".pane");
    const current = () => goTo(dump.querySelector('.n[tabindex="0"]')?.closest(".line"));
    const does = {
      ArrowDown: line && (() => goTo(step(at, 1))),
      ArrowUp: line && (() => goTo(step(at, -1))),
      Home: line && (() => goTo(step(-1, 1))),
      End: line && (() => goTo(step(lines.length, -1))),
      n: inside && (() => neighbour(1)),
      p: inside && (() => neighbour(-1)),
      a: inside && (() => { view(articles); articles.focus(); }),
      d: inside && current,
      Escape: () => {
        close();
        if (wanted.size) {
          wanted.clear();
          filter();
        }
      },
    }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (does) {
      if (event.key !== "Escape") event.preventDefault();
      does();
    }
  });

  addEventListener("hashchange", () => follow(location.hash.slice(1)));

  // ---------------------------------------------------------------- at the beginning

  // Tab reaches the lines once; arrows go from one to the next.
  for (const number of dump.querySelectorAll("a.n")) number.tabIndex = -1;
  const start = step(-1, 1);
  if (start) here(start);
  view(narrow.matches ? articles : dump);
  root.classList.add("js");
  follow(location.hash.slice(1));
})();
