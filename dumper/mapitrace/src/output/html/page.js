"use strict";
(() => {
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const $ = (id) => document.getElementById(id);
  const calls = read("calls"), summary = read("summary");
  const el = (name, props, ...inside) => {
    const node = document.createElement(name);
    Object.assign(node, props);
    for (const child of inside) if (child !== null && child !== "") node.append(child);
    return node;
  };
  const svg = (name, attributes, text) => {
    const node = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    if (text !== undefined) node.textContent = text;
    return node;
  };

  $("inputs").textContent = summary.inputs.join(", ");
  $("totals").textContent = summary.totals.join("\n") +
    (summary.omitted ? `\n${summary.omitted} more calls are not in this page` : "");

  // --- what can be searched -------------------------------------------------
  const words = (s) => [s.name, s.outcome, s.on, s.makes, s.about, ...s.parts.map(words)].join(" ");
  for (const call of calls)
    call.hay = [call.n, call.interface, call.ends, words(call.step), call.text.join(" "), call.remarks.join(" ")]
      .join(" ").toLowerCase();
  for (const name of [...new Set(calls.map((c) => c.interface))].sort())
    $("interface").append(el("option", { value: name, textContent: name }));

  // --- hierarchy ------------------------------------------------------------
  const list = $("list"), rowOf = new Map(), headings = [];
  const describe = (step, root) => {
    const inside = [el("b", { textContent: step.name })];
    const handle = [];
    if (step.on && step.on !== root) handle.push((step.ends ? " ends " : " on ") + step.on);
    if (step.makes) handle.push(" → " + step.makes);
    if (handle.length) inside.push(el("span", { className: "h", textContent: handle.join("") }));
    if (step.about) inside.push(el("span", { className: "k", textContent: "  " + step.about }));
    if (step.outcome) inside.push(el("span", { className: "x", textContent: "  " + step.outcome }));
    return el("span", {}, ...inside);
  };
  const sizes = (step) => `${step.request ?? "–"}→${step.reply ?? "–"}`;
  if (summary.notes.length)
    list.append(el("details", { className: "notes", open: !calls.length },
      el("summary", { textContent: `${summary.notes.length} notes: what was refused, or could not be read` }),
      ...summary.notes.map((note) => el("p", {},
        el("b", { textContent: `connection ${note.connection}  ` }),
        el("span", { className: "k", textContent: `${note.start.toFixed(6)} s  ` }), note.text))));
  let last = null;
  for (const call of calls) {
    if (call.connection !== last) {
      last = call.connection;
      const text = last ? `connection ${last}   ${call.ends}` : call.ends;
      headings.push(el("div", { className: "conn", textContent: text }));
      list.append(headings[headings.length - 1]);
    }
    const root = call.step.on.startsWith(call.interface.split(" ")[0]) ? call.step.on : null;
    const row = el("div", { className: `row ${call.step.state}${call.step.mark ? " mark" : ""}` },
      el("span", { className: "n", textContent: call.n }),
      el("span", { className: "t", textContent: call.step.took }),
      describe(call.step, root),
      el("span", { className: "k", textContent: sizes(call.step) }));
    row.addEventListener("click", () => select(call));
    const rows = [row];
    for (const part of call.step.parts) {
      const line = describe(part, null);
      line.className = "in";
      const sub = el("div", { className: `row part ${part.state}${part.mark ? " mark" : ""}` },
        el("span"), el("span"), line, el("span", { className: "k", textContent: sizes(part) }));
      sub.addEventListener("click", () => select(call));
      rows.push(sub);
    }
    list.append(...rows);
    rowOf.set(call, rows);
  }

  // --- timeline -------------------------------------------------------------
  const lanes = $("lanes"), barOf = new Map();
  const LEFT = 90, LANE = 22, TOP = 18;
  const connections = [...new Set([...calls, ...summary.notes].map((c) => c.connection))].sort((a, b) => a - b);
  const end = (call) => call.start + (call.step.ns ?? 0) / 1e9;
  const from = Math.min(0, ...calls.map((c) => c.start)), to = Math.max(1e-6, ...calls.map(end), ...summary.notes.map((n) => n.start));
  const draw = () => {
    lanes.replaceChildren();
    const width = Math.max(600, $("timeline").clientWidth - 36);
    const x = (t) => LEFT + (t - from) / (to - from) * (width - LEFT - 70);
    lanes.setAttribute("width", width);
    lanes.setAttribute("height", TOP + connections.length * LANE + 4);
    const step = 10 ** Math.floor(Math.log10((to - from) / 4));
    const unit = [1, 2, 5, 10].map((m) => m * step).find((s) => (to - from) / s <= 10);
    for (let t = Math.ceil(from / unit) * unit; t <= to; t += unit) {
      lanes.append(svg("line", { class: "tick", x1: x(t), x2: x(t), y1: TOP - 4, y2: TOP + connections.length * LANE }));
      const label = unit >= 1 ? `${t.toFixed(0)} s` : unit >= 1e-3 ? `${(t * 1e3).toFixed(0)} ms` : `${(t * 1e6).toFixed(0)} µs`;
      lanes.append(svg("text", { x: x(t) + 3, y: 11 }, label));
    }
    connections.forEach((connection, i) => {
      const y = TOP + i * LANE + LANE / 2;
      lanes.append(svg("line", { class: "lane", x1: LEFT, x2: width, y1: y, y2: y }));
      lanes.append(svg("text", { x: 0, y: y + 4 }, connection ? `connection ${connection}` : "stubs"));
    });
    for (const call of calls) {
      const y = TOP + connections.indexOf(call.connection) * LANE + 4;
      const bar = svg("rect", { x: x(call.start), y, height: LANE - 8, rx: 2,
        width: Math.max(2.5, x(end(call)) - x(call.start)) });
      bar.append(svg("title", {}, `${call.n}  ${call.step.name}  ${call.step.took}  ${call.step.outcome}`));
      bar.addEventListener("click", () => select(call));
      lanes.append(bar);
      barOf.set(call, bar);
    }
    for (const note of summary.notes) {
      const at = connections.indexOf(note.connection);
      if (at < 0) continue;
      const mark = svg("circle", { class: "note", cx: x(note.start), cy: TOP + at * LANE + LANE - 3, r: 3 });
      mark.append(svg("title", {}, note.text));
      lanes.append(mark);
    }
    paint();
  };
  const paint = () => {
    for (const [call, bar] of barOf)
      bar.setAttribute("class", `bar ${call.step.state}${call.step.mark || call.step.parts.some((p) => p.mark) ? " mark" : ""}` +
        `${call.hidden ? " out" : ""}${call === selected ? " sel" : ""}`);
  };

  // --- details --------------------------------------------------------------
  let selected = null;
  const pairs = (entries) => {
    const dl = el("dl");
    for (const [key, value, bad] of entries)
      if (value) dl.append(el("dt", { textContent: key }), el("dd", { textContent: value, className: bad ? "bad" : "" }));
    return dl;
  };
  const hex = (rows, more) => {
    const body = el("tbody");
    for (const [offset, bytes, path, type, value] of rows) {
      const lines = bytes.replace(/((?:[0-9a-f]{2} ){8})/g, "$1\n");
      body.append(el("tr", { className: path ? "" : "pad" },
        el("td", { className: "o", textContent: offset.toString(16).padStart(4, "0") }),
        el("td", { className: "b", textContent: lines }), el("td", { className: "p", textContent: path }),
        el("td", { className: "y", textContent: type }), el("td", { className: "v", textContent: value })));
    }
    const head = el("tr", {}, ...["offset", "bytes", "field", "type", "value"].map((t) => el("th", { textContent: t })));
    const table = el("table", {}, el("thead", {}, head), body);
    return el("div", { className: "hex" }, table, more ? el("p", { className: "hint", textContent: `… ${more} more fields` }) : "");
  };
  const select = (call) => {
    if (selected) for (const row of rowOf.get(selected)) row.classList.remove("sel");
    selected = call;
    for (const row of rowOf.get(call)) row.classList.add("sel");
    rowOf.get(call)[0].scrollIntoView({ block: "nearest" });
    paint();
    const step = call.step, detail = $("detail");
    detail.replaceChildren(el("h2", { textContent: `${call.n}  ${step.name}` }), pairs([
      ["interface", call.interface], ["connection", call.ends], ["authentication", call.authentication],
      ["began", `${call.start.toFixed(6)} s`], ["took", step.took], ["call id", String(call.call_id)],
      ["bytes", `${sizes(step)} in ${call.fragments.join(" and ")} fragments`],
      ["on", step.on], ["gave", step.makes], ["outcome", step.outcome, step.state === "error"], ["", step.about],
      ["remarks", call.remarks.join("; ")]]));
    if (step.parts.length) {
      detail.append(el("h3", { textContent: "operations" }));
      for (const part of step.parts)
        detail.append(el("div", { className: `row part ${part.state}${part.mark ? " mark" : ""}` },
          el("span"), el("span"), describe(part, null), el("span", { className: "k", textContent: sizes(part) })));
    }
    ["request", "reply"].forEach((what, i) => {
      if (call.text[i]) detail.append(el("h3", { textContent: what }), el("pre", { textContent: call.text[i] }));
      if (call.rows[i].length) detail.append(el("h3", { textContent: `bytes of the ${what}` }), hex(call.rows[i], call.more[i]));
    });
    detail.scrollTop = 0;
    history.replaceState(null, "", `#${call.n}`);
  };

  // --- search ---------------------------------------------------------------
  const filter = () => {
    const wanted = $("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const bad = $("errors").checked, only = $("interface").value;
    const failed = (s) => s.state === "error" || s.parts.some(failed);
    let found = 0;
    for (const call of calls) {
      call.hidden = !(wanted.every((w) => call.hay.includes(w)) && (!bad || failed(call.step)) && (!only || call.interface === only));
      found += call.hidden ? 0 : 1;
      for (const row of rowOf.get(call)) row.hidden = call.hidden, row.style.display = call.hidden ? "none" : "";
    }
    for (const heading of headings) {
      let next = heading.nextSibling, any = false;
      while (next && !next.classList.contains("conn")) { any ||= !next.hidden; next = next.nextSibling; }
      heading.style.display = any ? "" : "none";
    }
    $("found").textContent = `${found} of ${calls.length} calls`;
    paint();
  };
  for (const id of ["search", "errors", "interface"]) $(id).addEventListener("input", filter);
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== $("search")) { event.preventDefault(); $("search").focus(); return; }
    if (!["ArrowDown", "ArrowUp"].includes(event.key) || document.activeElement === $("search")) return;
    const shown = calls.filter((c) => !c.hidden);
    const at = shown.indexOf(selected) + (event.key === "ArrowDown" ? 1 : -1);
    if (shown[at]) { event.preventDefault(); select(shown[at]); }
  });
  addEventListener("resize", draw);
  draw();
  filter();
  const wanted = Number(location.hash.slice(1));
  const first = calls.find((c) => c.n === wanted) ?? calls[0];
  if (first) select(first);
  document.body.dataset.ready = "yes";
})();
