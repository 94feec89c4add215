// What other share libraries make of the same inputs, by their own code; started by compare.py.
// argv: folder with one unpacked npm package a library. In: [{network, url, title, …}] on stdin.
// Out: {library: {version, networks, links: [link or null]}} on stdout. What asks for a framework
// (React, Angular, Vue, Nuxt, a page) gets just enough of one for the code that makes the link.
"use strict";
const fs = require("fs");
const path = require("path");
const vm = require("vm");
const FOLDER = process.argv[2];
const read = (name, file) => fs.readFileSync(path.join(FOLDER, name, "package", file), "utf8");
const version = (name) => JSON.parse(read(name, "package.json")).version;
const bare = (source) => source.replace(/^import .*$/gm, "").replace(/^export default /m, "const exported = ").replace(/^export \{[^}]*\};?$/gm, "").replace(/^export /gm, "");

function run(source, names, globals = {}) {
  const context = vm.createContext({ URL, URLSearchParams, encodeURIComponent, console: { warn() {}, log() {} }, ...globals });
  vm.runInContext(`${source}\n;globalThis.got = {${names.join(",")}};`, context);
  return context.got;
}

function reactShare() {
  const names = ["bluesky", "email", "facebook", "facebookMessenger", "line", "linkedin", "ok", "pinterest", "reddit", "telegram", "threads", "tumblr", "vk", "whatsapp", "x"];
  const stub = () => () => undefined;
  const got = run(bare(read("react-share", "dist/index.js")), names.map((name) => `${name}Link`), { forwardRef: stub, jsx: stub, jsxs: stub, cx: stub, jsonp: stub });
  const by = { messenger: "facebookMessenger" };
  const options = {
    email: (i) => ({ subject: i.title, separator: " " }),
    messenger: (i) => ({ appId: i.app_id }),
    pinterest: (i) => ({ media: i.media, description: i.title }),
    tumblr: (i) => ({ title: i.title, posttype: "link" }),
    facebook: () => ({}),
    linkedin: (i) => ({ title: i.title }),
  };
  const plain = (i) => ({ title: i.title, separator: " " });
  return {
    networks: names.map((name) => (name === "facebookMessenger" ? "messenger" : name)),
    link: (i) => got[`${by[i.network] || i.network}Link`](i.url, (options[i.network] || plain)(i)),
  };
}

// Angular's HttpParams: encodeURIComponent, then these read plainly again.
const PLAIN = { 40: "@", "3A": ":", 24: "$", "2C": ",", "3B": ";", "3D": "=", "3F": "?", "2F": "/" };
class HttpParams {
  constructor({ fromObject }) { this.pairs = Object.entries(fromObject); }
  toString() {
    const encode = (v) => encodeURIComponent(v).replace(/%(\d[a-f0-9])/gi, (s, t) => PLAIN[t] ?? s);
    return this.pairs.map(([key, value]) => `${encode(key)}=${encode(value)}`).join("&");
  }
}

function ngxSharebuttons() {
  const source = bare(read("ngx-sharebuttons", "fesm2022/ngx-sharebuttons.mjs")).split("class ShareButtonDirective")[0];
  class InjectionToken {}
  const empty = new Proxy(function () {}, { get: () => empty, apply: () => undefined });
  const { ShareService, SHARE_BUTTONS } = run(source, ["ShareService", "SHARE_BUTTONS"], {
    InjectionToken, HttpParams, i0: empty, makeEnvironmentProviders: () => undefined, Injectable: {}, inject: () => undefined,
  });
  const service = Object.create(ShareService.prototype);
  let opened;
  Object.assign(service, {
    meta: { getTag: () => null },
    platform: {},
    document: {
      location: { href: "https://example.com/here" },
      createElement: () => ({ setAttribute() {}, click() { opened = this.href; }, remove() {} }),
    },
  });
  return {
    networks: ["facebook", "x", "linkedin", "pinterest", "reddit", "tumblr", "vk", "telegram", "messenger", "whatsapp", "line", "sms", "email"],
    link: (i) => {
      opened = undefined;
      const params = { url: i.url, title: i.title, description: i.title, image: i.media, appId: i.app_id };
      const given = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
      if (service._getComputedUrl(i.url) === null) return null; // it warns, and leaves the page out
      service.share(SHARE_BUTTONS[i.network], { method: "anchor", params: given });
      return opened;
    },
  };
}

function sharerJs() {
  let opened;
  const window = {
    innerWidth: 1, innerHeight: 1, screenX: 0, screenY: 0, focus: true,
    open: (url) => { opened = url; return { focus() {} }; },
  };
  const document = { readyState: "complete", querySelectorAll: () => [] };
  run(read("sharer.js", "sharer.js"), [], { window, document });
  return {
    networks: ["x", "facebook", "linkedin", "threads", "bluesky", "email", "whatsapp", "telegram", "pinterest", "reddit", "tumblr", "hackernews", "vk", "line"],
    link: (i) => {
      opened = undefined;
      const data = { sharer: i.network, url: i.url, title: i.title, subject: i.title, image: i.media, description: i.title };
      const elem = { getAttribute: (name) => data[name.slice(5)] ?? null };
      new window.Sharer(elem).share();
      return opened;
    },
  };
}

function shareon() {
  const page = { shareon: [] };
  const document = { currentScript: null, title: "", querySelectorAll: () => page.shareon };
  const source = bare(read("shareon", "dist/shareon.es.js"));
  const { n: init } = run(source, ["n"], { document, location: { href: "https://example.com/here" }, navigator: {} });
  const by = { x: "twitter", vk: "vkontakte", ok: "odnoklassniki" };
  return {
    networks: ["bluesky", "email", "facebook", "hackernews", "linkedin", "mastodon", "messenger", "pinterest", "reddit", "telegram", "threads", "tumblr", "x", "vk", "whatsapp"],
    link: (i) => {
      let href;
      const dataset = { url: i.url, title: i.title || "", media: i.media || "", fbAppId: i.app_id || "" };
      if (["telegram", "threads"].includes(i.network)) dataset.text = i.title || "";
      const classes = [by[i.network] || i.network];
      const child = {
        dataset, tagName: "A",
        classList: { length: 1, item: (at) => classes[at] },
        setAttribute: (name, value) => { if (name === "href") href = value; },
      };
      page.shareon = [{ dataset: {}, children: [child] }];
      init();
      return href;
    },
  };
}

function nuxtSocialShare() {
  const base = "dist/runtime";
  const listed = fs.readdirSync(path.join(FOLDER, "nuxt-social-share", "package", base, "networks")).filter((f) => f.endsWith(".js"));
  const rows = listed.map((file) => bare(read("nuxt-social-share", `${base}/networks/${file}`))).join("\n");
  const index = bare(read("nuxt-social-share", `${base}/networksIndex.js`));
  const code = bare(read("nuxt-social-share", `${base}/useSocialShare.js`));
  const { useSocialShare } = run(`${rows}\n${index}\nconst knownNetworkKeys = Object.keys(networksIndex);\n${code}`, ["useSocialShare"], {
    computed: (make) => ({ get value() { return make(); } }),
    useRoute: () => ({ fullPath: "/" }),
    useRuntimeConfig: () => ({ public: { socialShare: { baseUrl: "" } } }),
  });
  return {
    networks: ["facebook", "x", "linkedin", "pinterest", "reddit", "bluesky", "threads", "mastodon", "vk", "tumblr", "hackernews", "whatsapp", "telegram", "line", "email"],
    link: (i) => useSocialShare({ network: i.network, url: i.url, title: i.title, image: i.media }).value.shareUrl,
  };
}

function vueSocialSharing() {
  const rows = bare(read("vue-social-sharing", "src/networks.js")).replace("const exported", "const AvailableNetworks");
  const code = bare(read("vue-social-sharing", "src/share-network.js"));
  const { exported } = run(`${rows}\n${code}`, ["exported"], { navigator: { userAgent: "" }, window: {} });
  const by = { x: "twitter", ok: "odnoklassniki" };
  return {
    networks: ["email", "facebook", "hackernews", "line", "linkedin", "ok", "pinterest", "reddit", "sms", "telegram", "tumblr", "x", "vk", "whatsapp"],
    link: (i) => {
      const self = { network: by[i.network] || i.network, url: i.url, title: i.title || "", description: "", quote: "", hashtags: "", twitterUser: "", media: i.media || "" };
      for (const [name, make] of Object.entries(exported.computed)) Object.defineProperty(self, name, { get: make });
      return self.shareLink;
    },
  };
}

const libraries = { "react-share": reactShare, "ngx-sharebuttons": ngxSharebuttons, "sharer.js": sharerJs, shareon, "nuxt-social-share": nuxtSocialShare, "vue-social-sharing": vueSocialSharing };
const asked = JSON.parse(fs.readFileSync(0, "utf8"));
const answer = {};
for (const [name, make] of Object.entries(libraries)) {
  const library = make();
  const links = asked.map((input) => {
    if (!library.networks.includes(input.network)) return undefined;
    try {
      return library.link(input) ?? null;
    } catch {
      return null; // refused, or fallen over: whoever reads the table sees for which input
    }
  });
  answer[name] = { version: version(name), networks: library.networks, links: links.map((link) => (link === undefined ? "-" : link)) };
}
process.stdout.write(JSON.stringify(answer));
