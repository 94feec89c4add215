// Looks at pages of share buttons in Chromium; started by browse.py.
// argv: folder with node_modules, browser, job.json, folder for screenshots.
"use strict";
const fs = require("fs");
const http = require("http");
const path = require("path");
const [, , modules, browserPath, jobFile, shots] = process.argv;
const need = (name) => require(path.join(modules, "node_modules", name));
const puppeteer = need("puppeteer-core");
const axe = fs.readFileSync(path.join(modules, "node_modules", "axe-core", "axe.min.js"), "utf8");
const job = JSON.parse(fs.readFileSync(jobFile, "utf8"));
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const server = http.createServer((request, response) => {
  const page = job.pages[request.url.slice(1)];
  response.writeHead(page ? 200 : 404, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": POLICY,
  });
  response.end(page ? page.html : "");
});

async function look(browser, origin, name, given) {
  const page = await browser.newPage();
  const asked = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) asked.push(request.url());
  });
  await page.setBypassCSP(true); // for axe alone: the page brings no script
  await page.setViewport({ width: given.width, height: 700 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: given.scheme }]);
  await page.setJavaScriptEnabled(given.scripts);
  await page.goto(`${origin}/${name}`, { waitUntil: "networkidle0" });
  const found = { name, requests: asked.filter((url) => url !== `${origin}/${name}`) };
  // not `fullPage`: in right-to-left pages it moves what it takes
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: given.width, height });
  await page.screenshot({ path: path.join(shots, `${name}.png`) });
  found.small = await page.$$eval("a", (all) =>
    all.map((a) => a.getBoundingClientRect()).filter((box) => box.width < 24 || box.height < 24).length);
  found.wide = await page.evaluate(() => {
    const root = document.documentElement;
    scrollTo(-1000, 0);
    const moved = scrollX !== 0;
    scrollTo(1000, 0);
    return moved || scrollX !== 0 || root.scrollWidth > root.clientWidth;
  });
  found.hrefs = await page.$$eval("a", (all) => all.map((a) => a.href));
  if (given.scripts) {
    await page.evaluate(axe);
    const result = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
    found.violations = result.violations.map((v) => `${v.id}: ${v.nodes.length} × ${v.help}`);
    found.keyboard = await byKeyboard(page);
  }
  await page.close();
  return found;
}

// Tab reaches each link in turn, and its outline can be seen.
async function byKeyboard(page) {
  const count = (await page.$$("a")).length;
  const reached = [];
  for (let number = 0; number < count; number += 1) {
    await page.keyboard.press("Tab");
    reached.push(await page.evaluate(() => {
      const all = [...document.querySelectorAll("a")];
      const style = getComputedStyle(document.activeElement);
      return [all.indexOf(document.activeElement), parseFloat(style.outlineWidth) >= 2];
    }));
  }
  return reached.every(([at, seen], number) => at === number && seen);
}

// Enter on the first link opens a tab of its own, which can't reach back.
async function opened(browser, origin, name) {
  const page = await browser.newPage();
  await page.goto(`${origin}/${name}`);
  const target = new Promise((resolve) => browser.once("targetcreated", resolve));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const tab = await target;
  const inner = await tab.page();
  const url = await new Promise((resolve) => {
    const wait = () => (tab.url() && tab.url() !== "about:blank" ? resolve(tab.url()) : setTimeout(wait, 50));
    wait();
    setTimeout(() => resolve(tab.url()), 3000);
  });
  const opener = await inner.evaluate(() => window.opener === null).catch(() => true);
  await inner.close();
  await page.close();
  return { opened: url, alone: opener };
}

(async () => {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteer.launch({
    executablePath: browserPath,
    args: ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  });
  const found = [];
  for (const [name, given] of Object.entries(job.pages)) found.push(await look(browser, origin, name, given));
  const tab = await opened(browser, origin, Object.keys(job.pages)[0]);
  const version = await browser.version();
  await browser.close();
  server.close();
  process.stdout.write(JSON.stringify({ version, axe: need("axe-core").version, found, tab }));
})().catch((problem) => {
  console.error(problem);
  process.exit(1);
});
