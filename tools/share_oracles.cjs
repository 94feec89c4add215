// What other people's programs say of the same inputs; started by record_share_oracles.py.
// In: {addresses, links, texts} as JSON on stdin. Out: what Node's URL, twitter-text (from the
// folder in argv) and Intl.Segmenter make of them, as JSON on stdout.
"use strict";
const path = require("path");
const twitter = require(path.join(process.argv[2], "node_modules", "twitter-text"));
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

function address(text) {
  try {
    const url = new URL(text);
    return { href: url.href, host: url.host, pathname: url.pathname };
  } catch {
    return null;
  }
}

function link(text) {
  const url = new URL(text);
  const query = url.hash.startsWith("#text=") ? url.hash.slice(1) : url.search;
  return {
    protocol: url.protocol,
    host: url.host,
    pathname: url.pathname,
    params: [...new URLSearchParams(query)],
  };
}

function text(value) {
  return {
    x: twitter.parseTweet(value).weightedLength,
    graphemes: [...segmenter.segment(value)].length,
    utf16: value.length,
    utf8: Buffer.byteLength(value, "utf8"),
  };
}

const chunks = [];
process.stdin.on("data", (chunk) => chunks.push(chunk));
process.stdin.on("end", () => {
  const asked = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  process.stdout.write(
    JSON.stringify({
      versions: { node: process.version, unicode: process.versions.unicode, "twitter-text": "3.1.0" },
      addresses: asked.addresses.map(address),
      links: asked.links.map(link),
      texts: asked.texts.map(text),
    }),
  );
});
