// Asks the browser for positions, legal breaks and lines; whoever handed out the page takes the
// answers. Edges are in 1/64 px, the browser's own unit of layout; places count UTF-16 units.
"use strict";

const UNIT = 64;
const INVISIBLE = /^[\s\p{Default_Ignorable_Code_Point}]+$/u;
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const box = document.getElementById("case");

async function main() {
  const job = await (await fetch("job.json")).json();
  for (const [name, url] of Object.entries(job.fonts)) {
    const font = new FontFace(name, `url(${url})`, { weight: "1 1000", stretch: "50% 200%" });
    document.fonts.add(await font.load());
  }
  box.style.fontSize = `${job.size}px`;
  const answers = job.cases.map((question) => answer(question, job.widths));
  await fetch("answers", { method: "POST", body: JSON.stringify(answers) });
}

function answer(question, widths) {
  box.lang = question.language;
  box.dir = question.direction;
  box.textContent = question.text;
  box.style.fontFamily = question.fonts.map((name) => `"${name}"`).join(", ");
  box.style.fontVariationSettings = question.axes;
  box.style.wordBreak = question.word_break;
  const clusters = [...segmenter.segment(question.text)];
  // No line begins at a space, or at what nobody sees.
  const visible = clusters.filter((cluster) => !INVISIBLE.test(cluster.segment));
  const found = {
    graphemes: clusters.map((cluster) => cluster.index),
    legal: lineStarts(visible, "0"), // at min-content width, every legal break is taken
  };
  if (question.placed) {
    found.lines = widths.map((width) => lineStarts(visible, `${width}px`));
    Object.assign(found, edges(clusters));
  }
  return found;
}

function edges(clusters) {
  box.style.whiteSpace = "pre";
  box.style.textSpacingTrim = "normal"; // of two East Asian marks in a row, one is trimmed
  box.style.width = "max-content";
  const rows = clusters.map(rectangles);
  const edge = (rows, pick) =>
    rows.map((row) => (row.length ? Math.round(pick(row) * UNIT) : null));
  return {
    left: edge(rows, (row) => Math.min(...row.map((r) => r.left))),
    right: edge(rows, (row) => Math.max(...row.map((r) => r.right))),
    width: Math.round(box.getBoundingClientRect().width * UNIT),
  };
}

function lineStarts(visible, width) {
  box.style.whiteSpace = "normal";
  box.style.textSpacingTrim = "space-all"; // else marks at the ends of lines are trimmed as well
  box.style.width = width;
  const starts = [];
  let line = null;
  for (const cluster of visible) {
    const rows = rectangles(cluster);
    if (!rows.length) throw new Error(`no place for ${cluster.segment} in ${box.textContent}`);
    const top = rows.at(-1).top;
    if (line !== null && top > line + 1) starts.push(cluster.index);
    line = top;
  }
  return starts;
}

function rectangles(cluster) {
  const range = document.createRange();
  range.setStart(box.firstChild, cluster.index);
  range.setEnd(box.firstChild, cluster.index + cluster.segment.length);
  return [...range.getClientRects()];
}

main().catch((error) => fetch("failure", { method: "POST", body: String(error.stack || error) }));
