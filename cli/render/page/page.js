"use strict";
// Adds to a page that is complete without it: cycles one at a time, graphs that fold and show their paths.

function stepper(root) {
  const stages = [...root.querySelectorAll(".stage")];
  const facts = [...root.querySelectorAll(".memory li")];
  const buttons = [...root.querySelectorAll("[data-go]")];
  const list = root.querySelector(".memory .scroll");
  const last = stages.length - 1;
  let at = 0;

  function go(n, silent) {
    at = Math.min(Math.max(n, 0), last);
    stages.forEach((stage, i) => { stage.hidden = i !== at; });
    let shown = null;
    for (const fact of facts) {
      const since = Number(fact.dataset.since);
      const isNew = since === at && at > 0;
      const isUsed = fact.dataset.used.split(" ").includes(String(at));
      fact.hidden = since > at;
      fact.classList.toggle("new", isNew);
      fact.classList.toggle("used", isUsed);
      if (isNew || (isUsed && !shown)) shown = fact;
    }
    if (shown) list.scrollTop = shown.offsetTop - list.offsetTop - list.clientHeight / 2;
    for (const button of buttons) {
      const isEnd = ["first", "back"].includes(button.dataset.go) ? at === 0 : at === last;
      button.setAttribute("aria-disabled", String(isEnd));
    }
    if (silent) return;
    const added = [...stages[at].querySelectorAll("dd.adds b")].map((one) => one.textContent);
    root.querySelector(".where").textContent =
      stages[at].dataset.says + (added.length ? ` Adds: ${added.join("; ")}.` : "");
  }

  const moves = { first: () => 0, back: () => at - 1, next: () => at + 1, last: () => last };
  const keys = { ArrowLeft: "back", ArrowRight: "next", Home: "first", End: "last" };
  for (const button of buttons) button.addEventListener("click", () => go(moves[button.dataset.go]()));
  root.addEventListener("keydown", (event) => {
    const move = keys[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(moves[move]());
  });
  root.tabIndex = -1;
  root.classList.add("live");
  root.querySelector(".controls").hidden = last === 0;
  root.parentElement.querySelector(".at-end").hidden = true;
  root.showStage = (stage) => go(stages.indexOf(stage));
  go(Math.min(1, last), true);
  root.querySelector(".where").textContent = stages[at].dataset.says;
}

function graph(svg) {
  const frame = svg.parentElement;
  const nodes = new Map([...svg.querySelectorAll(".node")].map((node) => [node.dataset.id, node]));
  const lines = [...svg.querySelectorAll("path[data-from]")];
  const below = new Map([...nodes.keys()].map((id) => [id, []]));
  const above = new Map([...nodes.keys()].map((id) => [id, []]));
  for (const { dataset: { from, to } } of lines) { below.get(to).push(from); above.get(from).push(to); }
  const goals = [...nodes.keys()].filter((id) => !above.get(id).length);
  const folded = new Set();
  let visible = new Set(nodes.keys());

  function reach(starts, ways, stops) {
    const found = new Set(), waiting = [...starts];
    while (waiting.length) {
      const id = waiting.pop();
      if (found.has(id)) continue;
      found.add(id);
      if (!stops?.has(id)) waiting.push(...ways.get(id));
    }
    return found;
  }

  function light(id) {
    svg.classList.toggle("lit", Boolean(id));
    const down = id ? reach([id], below) : new Set(), up = id ? reach([id], above) : new Set();
    for (const [key, node] of nodes) node.classList.toggle("on", down.has(key) || up.has(key));
    for (const line of lines) {
      const { from, to } = line.dataset;
      line.classList.toggle("on", (down.has(from) && down.has(to)) || (up.has(from) && up.has(to)));
    }
  }

  function box(id) {
    const { e: x, f: y } = nodes.get(id).transform.baseVal.consolidate().matrix;
    const rect = nodes.get(id).querySelector("rect");
    return { x, y, width: rect.width.baseVal.value, height: rect.height.baseVal.value };
  }

  function draw() {
    visible = reach(goals, below, folded);
    for (const [id, node] of nodes) node.toggleAttribute("hidden", !visible.has(id));
    for (const line of lines) {
      const { from, to } = line.dataset;
      line.toggleAttribute("hidden", !visible.has(from) || !visible.has(to) || folded.has(to));
    }
    const boxes = [...visible].map(box);
    const left = Math.min(...boxes.map((one) => one.x)) - 3;
    const right = Math.max(...boxes.map((one) => one.x + one.width)) + 3;
    const bottom = Math.max(...boxes.map((one) => one.y + one.height)) + 13;
    svg.setAttribute("viewBox", `${left} 0 ${right - left} ${bottom}`);
    svg.setAttribute("width", right - left);
    svg.setAttribute("height", bottom);
  }

  function fold(id) {
    const node = nodes.get(id);
    if (!("folds" in node.dataset)) return;
    if (!folded.delete(id)) folded.add(id);
    draw();
    node.setAttribute("aria-expanded", String(!folded.has(id)));
    const hidden = [...reach([id], below)].filter((one) => !visible.has(one)).length;
    node.querySelector(".badge text").textContent = folded.has(id) ? `+${hidden || ""}` : "–";
  }

  function nearest(id, ids) {
    const from = box(id), middle = from.x + from.width / 2;
    const off = (one) => { const to = box(one); return Math.abs(to.x + to.width / 2 - middle); };
    return ids.filter((one) => visible.has(one)).sort((one, other) => off(one) - off(other))[0];
  }

  function beside(id, sign) {
    const here = box(id);
    return nearest(id, [...nodes.keys()].filter((one) => {
      const there = box(one);
      return there.y === here.y && (there.x - here.x) * sign > 0;
    }));
  }

  function focus(id) {
    if (!id) return;
    for (const [key, node] of nodes) node.setAttribute("tabindex", key === id ? "0" : "-1");
    nodes.get(id).focus();
  }

  const ways = {
    ArrowDown: (id) => (folded.has(id) ? null : nearest(id, below.get(id))),
    ArrowUp: (id) => nearest(id, above.get(id)),
    ArrowLeft: (id) => beside(id, -1),
    ArrowRight: (id) => beside(id, 1),
    Home: () => goals[0],
  };

  function centre() {
    const { x, width } = box(goals[0]);
    frame.scrollLeft = x + width / 2 + svg.getBoundingClientRect().left - frame.getBoundingClientRect().left
      + frame.scrollLeft - frame.clientWidth / 2;
  }

  centre();
  svg.closest("details").addEventListener("toggle", centre, { once: true });
  svg.setAttribute("role", "group");
  svg.classList.add("live");
  for (const [id, node] of nodes) {
    node.setAttribute("tabindex", id === goals[0] ? "0" : "-1");
    const folds = "folds" in node.dataset;
    // What folds is called by the text that it shows; a longer one, with what kind of box it is, describes it.
    node.setAttribute("role", folds ? "button" : "img");
    node.setAttribute(folds ? "aria-description" : "aria-label", node.dataset.said);
    if (folds) {
      node.setAttribute("aria-expanded", "true");
      const { width, height } = box(id);
      const badge = document.createElementNS(svg.namespaceURI, "g");
      badge.setAttribute("class", "badge");
      badge.setAttribute("aria-hidden", "true");
      for (const [name, set] of [["circle", { cx: width / 2, cy: height, r: 9 }],
                                 ["text", { x: width / 2, y: height + 4 }]]) {
        const part = document.createElementNS(svg.namespaceURI, name);
        for (const [key, value] of Object.entries(set)) part.setAttribute(key, value);
        badge.append(part);
      }
      badge.lastChild.textContent = "–";
      node.append(badge);
    }
    node.addEventListener("mouseenter", () => light(id));
    node.addEventListener("mouseleave", () => light(svg.contains(document.activeElement) ? document.activeElement.dataset.id : null));
    node.addEventListener("focus", () => light(id));
    node.addEventListener("blur", () => light(null));
    node.addEventListener("click", () => { focus(id); fold(id); });
  }
  svg.addEventListener("keydown", (event) => {
    const id = event.target.dataset?.id;
    if (!id || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") fold(id);
    else if (event.key in ways) focus(ways[event.key](id));
    else return;
    event.preventDefault();
  });
}

function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let at = target.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
  const stage = target.closest(".stage");
  if (stage) stage.closest(".stepper").showStage(stage);
  (stage ? stage.closest(".stepper") : target).scrollIntoView();
}

document.querySelectorAll(".stepper").forEach(stepper);
document.querySelectorAll(".graph").forEach(graph);
document.querySelectorAll(".keys").forEach((one) => { one.hidden = false; });
window.addEventListener("hashchange", reveal);
reveal();

let closed = [];
window.addEventListener("beforeprint", () => {
  closed = [...document.querySelectorAll("details:not([open], .words)")];
  closed.forEach((one) => { one.open = true; });
});
window.addEventListener("afterprint", () => closed.forEach((one) => { one.open = false; }));
