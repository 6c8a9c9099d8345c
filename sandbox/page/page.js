// The page of the sandbox: chats as they stand, the hands of the cast, the clock.
// Everything it knows comes from /events; everything it does goes to /hands and /wind.
"use strict";

const WORDS = {
  fr: {
    colon: "\u00a0: ",
    brand: (bot) => `${bot}, bac à sable`,
    tagline: "Une messagerie d’essai sur votre machine : rien ne part sur Internet.",
    clock: "Il est, dans ce monde :",
    wind: "Avancer l’horloge",
    windTitle: "Avancer l’horloge",
    hour: "1 heure plus tard",
    morning: "Le prochain matin, 9 h",
    own: "Ou une date et une heure choisies",
    go: "Y aller",
    close: "Fermer",
    winding: (to) => `L’horloge avance jusqu’au ${to} ; le bot fait ce qu’il a à faire en chemin…`,
    past: "Cette heure est déjà passée.",
    lost: "Connexion perdue. Nouvel essai dans un instant…",
    guide: "À essayer",
    intro: (bot) => `Un groupe et les téléphones de quelques membres. Prenez-en un, écrivez, pressez les boutons, avancez l’horloge : c’est le vrai ${bot} qui répond.`,
    fold: "Replier le guide",
    unfold: "Déplier le guide",
    lay: "Préparer",
    layFor: (name) => `Préparer pour ${name}`,
    group: "Groupe",
    members: (n) => (n > 1 ? `${n} membres` : `${n} membre`),
    chatWith: (bot) => `en privé avec ${bot}`,
    creator: "admin",
    administrator: "admin",
    member: "membre",
    left: "hors du groupe",
    kicked: "hors du groupe",
    inHand: "en main",
    take: "Prendre",
    takeLong: (name) => `Prendre le téléphone de ${name}`,
    as: "Vous écrivez comme",
    outside: (name) => `${name} n’est pas dans ce groupe : rien ne s’y lit ni ne s’y écrit depuis ce téléphone. Un bouton marqué ↗ s’y ouvre comme un lien qu’on aurait transféré.`,
    hintGroup: "Message au groupe…",
    hintPrivate: "Message…",
    writeGroup: (name) => `Message au groupe, comme ${name}`,
    writePrivate: (name) => `Message privé de ${name}`,
    send: "Envoyer",
    attach: "Joindre un fichier",
    start: "DÉMARRER",
    startLong: (name, bot) => `${name} démarre la conversation avec ${bot}`,
    empty: (bot) => `Ici, ${bot} n’écrit qu’une fois la conversation démarrée.`,
    blocked: "Bot bloqué. Débloquer",
    reply: "Répondre",
    react: "Réagir",
    edit: "Modifier",
    erase: "Supprimer",
    forward: (bot) => `Transférer à ${bot}`,
    copy: "Copier le texte",
    block: "Bloquer le bot",
    options: "Options du message",
    phoneOptions: (name) => `Options du téléphone de ${name}`,
    replyingTo: (name) => `Réponse à ${name}`,
    editing: "Modification",
    cancel: "Annuler",
    edited: "modifié",
    pinned: "Épinglé",
    forwarded: (name) => `Transféré de ${name}`,
    gone: "message supprimé",
    voice: "Note vocale",
    photo: "Photo",
    wholePhoto: "Ouvrir la photo en grand",
    download: (name) => `Télécharger ${name}`,
    silent: "Le bot n’a pas répondu à cette pression.",
    copied: "Copié.",
    failed: "Cela n’est pas possible",
    bot: "bot",
    votes: (n) => `${n} vote${n > 1 ? "s" : ""}`,
    closed: "Sondage clos",
    vote: "Voter",
    takeBack: "Retirer mon vote",
    nothing: "Rien à envoyer.",
    tooBig: "Ce fichier dépasse 50 Mo.",
    emptyFile: "Ce fichier est vide : Telegram n’envoie pas de fichier vide.",
    bytes: ["octets", "ko", "Mo"],
    notices: {
      pinned: (who, n) => `${who} a épinglé « ${n} »`,
      new_chat_members: (who, n) => (n === who ? `${who} a rejoint le groupe` : `${who} a ajouté ${n}`),
      left_chat_member: (who, n) => (n === who ? `${who} a quitté le groupe` : `${who} a retiré ${n}`),
      new_chat_title: (who, n) => `${who} a renommé le groupe « ${n} »`,
      group_chat_created: (who) => `${who} a créé le groupe`,
      forum_topic_created: (who, n) => `${who} a ouvert le sujet « ${n} »`,
      migrate_to_chat_id: () => "Le groupe est devenu un supergroupe",
      migrate_from_chat_id: () => "Les messages d’avant restent dans l’ancien groupe",
    },
  },
  en: {
    colon: ": ",
    brand: (bot) => `${bot}, sandbox`,
    tagline: "A messenger to try things out on your own machine: nothing leaves for the Internet.",
    clock: "In this world it is",
    wind: "Wind the clock",
    windTitle: "Wind the clock",
    hour: "1 hour later",
    morning: "The next morning, 09:00",
    own: "Or a date and time of your own",
    go: "Go there",
    close: "Close",
    winding: (to) => `The clock is running on to ${to}; the bot does what it has to on the way…`,
    past: "That hour has passed already.",
    lost: "Connection lost. Trying again in a moment…",
    guide: "Try this",
    intro: (bot) => `A group and the phones of some of its members. Take one, write, press the buttons, wind the clock: it is the real ${bot} that answers.`,
    fold: "Fold the guide",
    unfold: "Unfold the guide",
    lay: "Lay it out",
    layFor: (name) => `Lay it out for ${name}`,
    group: "Group",
    members: (n) => (n > 1 ? `${n} members` : `${n} member`),
    chatWith: (bot) => `in private with ${bot}`,
    creator: "admin",
    administrator: "admin",
    member: "member",
    left: "not in the group",
    kicked: "not in the group",
    inHand: "in hand",
    take: "Take",
    takeLong: (name) => `Take ${name}’s phone`,
    as: "You write as",
    outside: (name) => `${name} is not in this group: nothing is read or written here from this phone. A button marked ↗ opens on it like a link that was passed on.`,
    hintGroup: "Message to the group…",
    hintPrivate: "Message…",
    writeGroup: (name) => `Message to the group, as ${name}`,
    writePrivate: (name) => `${name}’s private message`,
    send: "Send",
    attach: "Attach a file",
    start: "START",
    startLong: (name, bot) => `${name} starts the conversation with ${bot}`,
    empty: (bot) => `${bot} writes here only once the conversation is started.`,
    blocked: "Bot blocked. Unblock",
    reply: "Reply",
    react: "React",
    edit: "Edit",
    erase: "Delete",
    forward: (bot) => `Forward to ${bot}`,
    copy: "Copy the text",
    block: "Block the bot",
    options: "Message options",
    phoneOptions: (name) => `Options of ${name}’s phone`,
    replyingTo: (name) => `Reply to ${name}`,
    editing: "Editing",
    cancel: "Cancel",
    edited: "edited",
    pinned: "Pinned",
    forwarded: (name) => `Forwarded from ${name}`,
    gone: "deleted message",
    voice: "Voice note",
    photo: "Photo",
    wholePhoto: "Open the whole photo",
    download: (name) => `Download ${name}`,
    silent: "The bot gave no answer to this press.",
    copied: "Copied.",
    failed: "That is not possible",
    bot: "bot",
    votes: (n) => `${n} vote${n === 1 ? "" : "s"}`,
    closed: "Poll closed",
    vote: "Vote",
    takeBack: "Retract my vote",
    nothing: "Nothing to send.",
    tooBig: "This file is larger than 50 MB.",
    emptyFile: "This file is empty: Telegram sends no empty file.",
    bytes: ["bytes", "kB", "MB"],
    notices: {
      pinned: (who, n) => `${who} pinned “${n}”`,
      new_chat_members: (who, n) => (n === who ? `${who} joined the group` : `${who} added ${n}`),
      left_chat_member: (who, n) => (n === who ? `${who} left the group` : `${who} removed ${n}`),
      new_chat_title: (who, n) => `${who} renamed the group “${n}”`,
      group_chat_created: (who) => `${who} created the group`,
      forum_topic_created: (who, n) => `${who} opened the topic “${n}”`,
      migrate_to_chat_id: () => "The group has become a supergroup",
      migrate_from_chat_id: () => "Earlier messages stay in the old group",
    },
  },
};

// Each with at least 4.5:1 against white and against its own soft shade.
const COLOURS = [
  ["#1f5fa8", "#e4eefa"], ["#8a3b12", "#fbeadf"], ["#1d6b4f", "#dff2ea"], ["#7a2f78", "#f6e6f6"],
  ["#8c1d40", "#fbe4eb"], ["#4b4a9c", "#e9e9fa"], ["#5f5a10", "#f3f1d6"], ["#0f6470", "#dcf1f4"],
];
const REACTIONS = ["👍", "❤", "👏", "🙏", "👌", "🤔"];
const MAX_FILE = 50 * 1024 * 1024;
const EDITABLE = 48 * 3600; // seconds
const INSIDE = ["creator", "administrator", "member"];

let words = WORDS.fr;
let world = null; // cast, bots, guide, zone …
let held = null; // id of the person whose phone is in hand
let shown = null; // on a narrow screen: the key of the pane, or "guide"
let now = 0;
let pointing = false; // between pressing the mouse or finger down and letting go
const panes = new Map(); // chat key -> Pane

const $ = (id) => document.getElementById(id);

/** An element with attributes, handlers (onclick …) and children. */
function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else if (name === "colours") paint(node, value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function icon(path) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}
const CLIP = "M21 11.5l-8.6 8.6a5.6 5.6 0 0 1-8-8l8.9-8.8a3.7 3.7 0 0 1 5.3 5.3l-8.7 8.6a1.9 1.9 0 0 1-2.7-2.7l8-7.9";
const PLANE = "M4 12l16-8-6 17-3-7-7-2z";

function paint(node, id) {
  const [strong, soft] = coloursOf(id);
  node.style.setProperty("--who", strong);
  node.style.setProperty("--who-soft", soft);
}

function coloursOf(id) {
  const place = world.cast.findIndex((person) => person.id === id);
  return place >= 0 ? COLOURS[place % COLOURS.length] : ["#4a5468", "#eceef2"];
}

const person = (id) => world.cast.find((one) => one.id === id);
const botOf = () => world.bots[0] || { id: 0, name: "bot", username: "" };
const initials = (name) => name.split(/\s+/).map((part) => part[0]).join("").slice(0, 2).toUpperCase();
const narrow = () => matchMedia("(max-width: 860px)").matches;

// Dates

const formats = {};
function format(at, options) {
  const key = JSON.stringify(options);
  formats[key] ||= new Intl.DateTimeFormat(words === WORDS.fr ? "fr-FR" : "en-GB", { timeZone: world.zone, ...options });
  return formats[key].format(new Date(at * 1000));
}
const place = () => world.zone.split("/").pop().replaceAll("_", " ");
const day = (at) => format(at, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
const clock = (at) => format(at, { hour: "2-digit", minute: "2-digit" });
const full = (at) => `${day(at)}, ${clock(at)} (${place()})`;

function localInput(at) {
  const parts = new Intl.DateTimeFormat("sv-SE", {
    timeZone: world.zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
  }).format(new Date(at * 1000));
  return parts.replace(" ", "T");
}

// Telling the server

async function hands(deed, wish, files = []) {
  let body;
  const headers = {};
  if (files.length) {
    body = new FormData();
    for (const [name, value] of Object.entries(wish)) body.append(name, value);
    files.forEach((file, place) => body.append(`file${place}`, file, file.name));
  } else {
    headers["Content-Type"] = "application/json";
    body = JSON.stringify(wish);
  }
  try {
    const answer = await fetch(`hands/${deed}`, { method: "POST", headers, body });
    const told = await answer.json();
    if (told.error) toast(words.failed, told.error);
    return told.error ? null : told;
  } catch {
    toast(words.lost);
    return null;
  }
}

function toast(text, detail = "") {
  const line = el("div", { class: "toast" }, el("span", {}, text), detail ? el("span", {}, words.colon + detail) : null);
  $("toasts").append(line);
  setTimeout(() => line.remove(), Math.max(3500, 70 * (text.length + detail.length)));
}

function botSays(name, text, isAlert) {
  if (isAlert) {
    $("alert-text").textContent = text;
    $("alert").showModal();
    return;
  }
  const line = el("div", { class: "toast" }, el("b", {}, `${name} → `), text);
  $("toasts").append(line);
  setTimeout(() => line.remove(), Math.max(4000, 80 * text.length));
}

// Text with its marks

const OPENERS = {
  bold: () => el("strong"),
  italic: () => el("em"),
  underline: () => el("u"),
  strikethrough: () => el("s"),
  code: (_, __, text) => copied("code", text),
  pre: (_, __, text) => copied("pre", text),
  blockquote: () => el("blockquote"),
  expandable_blockquote: () => el("blockquote"),
  spoiler: () => el("span", { class: "spoiler", tabindex: "0", onclick: (event) => event.currentTarget.classList.add("shown") }),
  text_link: (entity, pane) => link(entity.url, pane),
  url: (entity, pane, text) => link(text.includes("://") ? text : `http://${text}`, pane),
  email: (_, __, text) => el("a", { href: `mailto:${text}` }),
  text_mention: () => el("strong", { class: "linkish" }),
  mention: () => el("span", { class: "linkish" }),
  hashtag: () => el("span", { class: "linkish" }),
  bot_command: (_, pane, text) => el("button", { type: "button", class: "command", onclick: () => pane.lay(text) }),
  date_time: (entity) => el("time", { datetime: new Date(entity.unix_time * 1000).toISOString(), title: full(entity.unix_time) }),
};

/** As in the apps: what is set as code is copied by a tap, whole. A part of it can still be marked with the mouse. */
function copied(tag, text) {
  return el(tag, {
    tabindex: "0", role: "button", title: words.copy, "data-focus": `${tag} ${text}`,
    onclick: () => { if (getSelection().isCollapsed) copy(text); },
    onkeydown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      copy(text);
    },
  });
}

function link(url, pane) {
  if (!deepLink(url)) return el("a", { href: url, target: "_blank", rel: "noreferrer noopener" });
  return el("a", { href: url, onclick: (event) => { event.preventDefault(); pane.open(url); } });
}

/** A link that opens the private chat with a bot of this world. */
function deepLink(url) {
  const match = /^(?:https?:\/\/)?(?:t|telegram)\.me\/(\w+)/i.exec(url);
  return match && world.bots.some((bot) => bot.username.toLowerCase() === match[1].toLowerCase());
}

/** The text as nodes: entities are nested by their spans, which count UTF-16 units as JavaScript does. */
function marked(text, entities, pane) {
  const inside = (start, end, list) => {
    const nodes = [];
    let at = start;
    for (let i = 0; i < list.length; ) {
      const entity = list[i];
      const from = entity.offset;
      const to = Math.min(from + entity.length, end);
      let j = i + 1;
      while (j < list.length && list[j].offset < to) j += 1;
      if (from > at) nodes.push(text.slice(at, from));
      const opener = OPENERS[entity.type];
      const children = inside(from, to, list.slice(i + 1, j));
      if (opener) {
        const node = opener(entity, pane, text.slice(from, to));
        node.append(...children);
        nodes.push(node);
      } else {
        nodes.push(...children);
      }
      at = to;
      i = j;
    }
    if (end > at) nodes.push(text.slice(at, end));
    return nodes;
  };
  return inside(0, text.length, entities || []);
}

function size(bytes) {
  const [one, kilo, mega] = words.bytes;
  if (bytes < 1000) return `${bytes} ${one}`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} ${kilo}`;
  return `${(bytes / 1e6).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 })} ${mega}`;
}

// A pane: the group, or somebody's private chat

class Pane {
  constructor(chat) {
    this.key = chat.key;
    this.kind = chat.kind;
    this.messages = new Map();
    this.nodes = new Map();
    this.ticks = new Map(); // in polls, until they are given
    this.order = [];
    this.unread = 0;
    this.draft = { reply: null, edit: null, files: [], step: null };
    this.build(chat);
  }

  /** Who acts in this pane: its owner, or in the group whoever's phone is in hand. */
  get actor() {
    return this.kind === "private" ? this.chat.person : held;
  }

  /** Nothing of a group can be used by somebody who is not in it, but for a link. */
  get shut() {
    return this.kind === "group" && !INSIDE.includes(person(held).roles[this.key]);
  }

  build(chat) {
    this.chat = chat;
    this.root = el("section", { class: `pane ${this.kind === "private" ? "phone" : "group"}`, "aria-label": this.name() });
    this.head = el("div", { class: "pane-head" });
    this.pin = el("button", { type: "button", class: "pin", hidden: true, onclick: () => this.show(this.chat.pinned) });
    this.list = el("div", { class: "messages", role: "log", "aria-live": "off", tabindex: "0", "aria-label": this.name() });
    this.atEnd = true;
    this.expecting = false;
    this.list.addEventListener("scroll", () => { this.atEnd = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < 60; });
    // When the composer grows the newest message stays in sight.
    new ResizeObserver(() => { if (this.atEnd) this.toEnd(); }).observe(this.list);
    this.as = el("div", { class: "as", hidden: this.kind === "private" });
    this.form = el("form", { class: "composer", onsubmit: (event) => { event.preventDefault(); this.send(); } });
    this.root.append(this.head, this.pin, this.list, this.as, this.form);
    this.buildComposer();
    if (this.kind === "private") {
      // Whoever is touched has their phone in hand.
      this.root.addEventListener("click", () => hold(this.chat.person), true);
      // By keyboard at once, by mouse only with the click: nothing may move under a pressed button.
      for (const part of [this.list, this.form]) part.addEventListener("focusin", () => { if (!pointing) hold(this.chat.person); });
      this.buildHead();
    }
    for (const kind of ["dragenter", "dragover"]) {
      this.root.addEventListener(kind, (event) => { event.preventDefault(); this.root.classList.add("dropping"); });
    }
    this.root.addEventListener("dragleave", (event) => {
      if (!this.root.contains(event.relatedTarget)) this.root.classList.remove("dropping");
    });
    this.root.addEventListener("drop", (event) => {
      event.preventDefault();
      this.root.classList.remove("dropping");
      if (this.kind === "private") hold(this.chat.person);
      this.attach([...event.dataTransfer.files]);
    });
  }

  name() {
    if (this.kind === "group") return this.chat.title;
    return `${person(this.chat.person).name}, ${words.chatWith(this.chat.title)}`;
  }

  buildComposer() {
    this.suggestions = el("div", { class: "suggestions", hidden: true });
    this.composing = el("div", { hidden: true });
    this.pick = el("input", { type: "file", multiple: true, hidden: true, onchange: () => { this.attach([...this.pick.files]); this.pick.value = ""; } });
    this.field = el("textarea", {
      rows: "1",
      onkeydown: (event) => this.keys(event),
      oninput: () => { this.grow(); this.suggest(); },
      onpaste: (event) => {
        const files = [...event.clipboardData.files];
        if (files.length) { event.preventDefault(); this.attach(files); }
      },
    });
    this.clip = el("button", { type: "button", class: "icon", "aria-label": words.attach, title: words.attach, onclick: () => this.pick.click() }, icon(CLIP));
    this.go = el("button", { type: "submit", class: "icon send", "aria-label": words.send, title: words.send }, icon(PLANE));
    this.line = el("div", { class: "line" }, this.clip, this.field, this.go, this.pick);
    this.begin = el("button", { type: "button", class: "begin", hidden: true, onclick: () => this.starts() });
    this.outside = el("p", { class: "dim", hidden: true });
    this.form.append(this.suggestions, this.composing, this.line, this.begin, this.outside);
  }

  // What is shown

  update(chat) {
    const old = this.chat;
    this.chat = chat;
    const atEnd = this.atEnd;
    const first = this.order.length === 0;
    let fresh = null;
    for (const message of chat.messages) {
      const known = this.messages.has(message.key);
      this.messages.set(message.key, message);
      if (!known && !first) fresh = message;
      this.draw(message, !known && !first);
    }
    for (const key of this.order) {
      if (!chat.order.includes(key)) {
        this.nodes.get(key)?.remove();
        this.nodes.delete(key);
        this.messages.delete(key);
        if (this.draft.reply === key || this.draft.edit === key) this.cancel();
      }
    }
    this.order = chat.order;
    this.place();
    this.drawHead();
    this.drawPin();
    this.drawComposer();
    if (atEnd || first || (fresh && (this.expecting || fresh.sender === this.actor))) this.toEnd();
    if (fresh) this.expecting = false;
    if (fresh) this.arrived(fresh);
    if (old.pinned !== chat.pinned) this.drawPin();
    this.askedForReply();
  }

  arrived(message) {
    if (message.notice) return;
    const where = this.kind === "group" ? this.chat.title : person(this.chat.person).name;
    if (message.sender !== held) {
      $("live").append(el("p", {}, `${message.who}, ${where}${words.colon}${message.text || message.files.map((file) => file.name).join(", ")}`));
      while ($("live").children.length > 20) $("live").firstChild.remove();
    }
    if (narrow() && shown !== this.key) { this.unread += 1; drawTabs(); }
  }

  /** Puts nodes and day lines into the order of the chat. */
  place() {
    this.list.querySelectorAll(".day, .empty").forEach((node) => node.remove());
    let before = null;
    let today = "";
    for (const key of this.order) {
      const node = this.nodes.get(key);
      const date = day(this.messages.get(key).at);
      if (date !== today) {
        const line = el("div", { class: "day" }, date);
        if (before) before.after(line); else this.list.prepend(line);
        before = line;
        today = date;
      }
      if (before.nextSibling !== node) before.after(node);
      before = node;
    }
    if (!this.order.length && this.kind === "private") {
      this.list.append(el("p", { class: "empty" }, words.empty(this.chat.title)));
    }
  }

  toEnd() {
    this.list.scrollTop = this.list.scrollHeight;
  }

  redraw() {
    for (const key of this.order) this.draw(this.messages.get(key));
    this.place();
    this.drawHead();
    this.drawPin();
    this.drawComposer();
  }

  drawHead() {
    const mine = this.kind === "private" ? this.chat.person : held;
    paint(this.root, mine);
    this.root.classList.toggle("held", this.kind === "private" && held === this.chat.person);
    if (this.kind === "group") {
      this.head.replaceChildren(
        el("span", { class: "avatar square", "aria-hidden": "true" }, initials(this.chat.title)),
        el("div", { class: "pane-title" }, el("h2", {}, this.chat.title), el("p", {}, words.members(this.chat.members))),
      );
      this.drawAs();
      return;
    }
    const owner = person(this.chat.person);
    const role = Object.values(owner.roles)[0];
    const inHand = held === owner.id;
    this.role.replaceChildren(inHand ? el("b", {}, `${words.inHand} · `) : "", role ? words[role] : words.chatWith(this.chat.title));
    this.take.hidden = inHand;
    this.options.hidden = !inHand || !this.chat.opened;
  }

  /** The head of a phone is built once: it changes under the very click that takes the phone. */
  buildHead() {
    const owner = person(this.chat.person);
    this.role = el("p");
    this.take = el("button", { type: "button", class: "take", "aria-label": words.takeLong(owner.first_name), onclick: () => this.focus() }, words.take);
    this.options = el("button", {
      type: "button", class: "fold", "aria-haspopup": "menu", "aria-label": words.phoneOptions(owner.first_name),
      onclick: (event) => openMenu(event.currentTarget, [
        { label: this.chat.blocked ? words.blocked : words.block, danger: !this.chat.blocked, run: () => this.toggleBlock() },
      ]),
    }, "⋮");
    this.head.append(
      el("span", { class: "avatar", "aria-hidden": "true" }, initials(owner.name)),
      el("div", { class: "pane-title" }, el("h2", {}, owner.name), el("div", { class: "under" }, this.role, this.take)),
      this.options,
    );
  }

  focus() {
    (this.line.hidden ? this.begin : this.field).focus();
  }

  /** In the group: whose hands write. */
  drawAs() {
    const inside = world.cast.filter((one) => INSIDE.includes(one.roles[this.key]));
    const first = this.shut ? inside[0]?.id : held; // where the Tab key comes to
    const choices = el("div", { class: "choices", role: "radiogroup", "aria-label": words.as });
    for (const one of inside) {
      choices.append(el("button", {
        type: "button", role: "radio", "aria-checked": String(one.id === held), colours: one.id,
        tabindex: one.id === first ? "0" : "-1",
        onclick: () => hold(one.id),
        onkeydown: (event) => {
          const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
          if (!step) return;
          event.preventDefault();
          hold(inside[(inside.indexOf(one) + step + inside.length) % inside.length].id);
          this.as.querySelector('[aria-checked="true"]')?.focus();
        },
      }, el("span", { class: "avatar small", colours: one.id, "aria-hidden": "true" }, initials(one.name)), one.first_name));
    }
    const focused = this.as.contains(document.activeElement);
    this.as.replaceChildren(el("span", {}, words.as), choices);
    const chosen = this.as.querySelector('[aria-checked="true"]');
    if (focused) chosen?.focus();
    if (chosen) bringIntoSight(choices, chosen);
  }

  drawPin() {
    const message = this.messages.get(this.chat.pinned);
    this.pin.hidden = !message;
    if (!message) return;
    const text = message.text || (message.files || []).map((file) => file.name).join(", ");
    this.pin.replaceChildren(el("b", {}, words.pinned), el("span", {}, text));
  }

  drawComposer() {
    const actor = person(this.actor);
    const isPrivate = this.kind === "private";
    const waiting = isPrivate && (!this.chat.opened || this.chat.blocked);
    const started = !waiting && document.activeElement === this.begin;
    this.line.hidden = waiting || this.shut;
    this.begin.hidden = !waiting;
    this.outside.hidden = !this.shut;
    if (this.shut) this.outside.textContent = words.outside(actor.first_name);
    if (started) this.field.focus();
    if (waiting) {
      this.begin.textContent = this.chat.blocked ? words.blocked : words.start;
      this.begin.setAttribute("aria-label", this.chat.blocked ? words.blocked : words.startLong(actor.first_name, this.chat.title));
    }
    const label = isPrivate ? words.writePrivate(actor.first_name) : words.writeGroup(actor.first_name);
    const asked = this.messages.get(this.draft.reply)?.asks_reply;
    this.field.placeholder = typeof asked === "string" ? asked : isPrivate ? words.hintPrivate : words.hintGroup;
    this.field.setAttribute("aria-label", label);
    const { reply, edit, files, step } = this.draft;
    const parts = [];
    if (edit) parts.push([words.editing, "edit"]);
    if (reply) {
      const to = this.messages.get(reply);
      if (to) parts.push([`${words.replyingTo(to.who)}${words.colon}${to.text || ""}`, "reply"]);
    }
    if (step !== null) parts.push([world.guide[step].file, "step"]);
    files.forEach((file, place) => parts.push([`${file.name} (${size(file.size)})`, place]));
    this.composing.hidden = !parts.length;
    this.composing.replaceChildren(...parts.map(([text, what]) => el("div", { class: "composing" },
      el("span", {}, text),
      el("button", { type: "button", "aria-label": words.cancel, title: words.cancel, onclick: () => this.drop(what) }, "✕"),
    )));
  }

  draw(message, isNew = false) {
    const node = message.notice ? this.notice(message) : this.bubble(message);
    if (isNew && !message.notice) node.classList.add("new");
    const old = this.nodes.get(message.key);
    // A redrawn message keeps the focus where it was.
    const focused = old && old.contains(document.activeElement) ? document.activeElement.dataset.focus : null;
    if (old) old.replaceWith(node);
    this.nodes.set(message.key, node);
    if (focused) node.querySelector(`[data-focus="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  }

  notice(message) {
    const say = words.notices[message.notice.kind] || (() => message.notice.kind);
    return el("div", { class: "notice" }, say(message.who, message.notice.names));
  }

  bubble(message) {
    const mine = message.sender === this.actor;
    const node = el("article", { class: `message${mine ? " mine" : ""}${message.from_bot ? " from-bot" : ""}`, "aria-label": `${message.who}, ${clock(message.at)}` });
    node.style.setProperty("--author", message.from_bot ? "#3c4a63" : coloursOf(message.sender)[0]);
    const bubble = el("div", { class: "bubble" });
    if (this.kind === "group" || message.from_bot) {
      bubble.append(el("div", { class: "writer" }, message.who, message.from_bot && el("span", { class: "bot-tag" }, words.bot)));
    }
    if (message.forward) bubble.append(el("div", { class: "origin" }, words.forwarded(message.forward)));
    if (message.reply) {
      bubble.append(el("button", { type: "button", class: "reply", disabled: !message.reply.key, onclick: () => this.show(message.reply.key) },
        el("b", {}, message.reply.who), el("span", {}, message.reply.key ? message.reply.text : words.gone)));
    }
    if (message.sticker) bubble.append(el("div", { class: "sticker" }, message.sticker));
    else for (const file of message.files) bubble.append(this.file(file, message));
    if (message.poll) bubble.append(this.poll(message));
    if (message.text) bubble.append(el("div", { class: "text" }, ...marked(message.text, message.entities, this)));
    bubble.append(el("div", { class: "foot" },
      message.topic && el("span", {}, message.topic),
      message.edited && el("span", { class: "edited" }, words.edited),
      el("time", { datetime: new Date(message.at * 1000).toISOString(), title: full(message.at) }, clock(message.at))));
    bubble.append(el("button", {
      type: "button", class: "more", hidden: this.shut, "aria-haspopup": "menu", "aria-expanded": "false", "aria-label": words.options, "data-focus": "more",
      onclick: (event) => this.menu(event.currentTarget, message),
    }, "⋯"));
    node.append(bubble);
    if (message.keyboard.length) node.append(this.keyboard(message));
    if (message.reactions.length) node.append(this.reactions(message));
    return node;
  }

  file(file, message) {
    if (message.media === "photo") {
      const inSight = () => { if (this.atEnd) this.toEnd(); };
      const picture = el("img", { class: "photo", src: `files/${file.id}`, alt: words.photo, loading: "lazy", onload: inSight });
      return el("a", { href: `files/${file.id}`, target: "_blank", rel: "noopener", "aria-label": words.wholePhoto }, picture);
    }
    const ending = file.name.includes(".") ? file.name.split(".").pop().toLowerCase() : "";
    const name = message.media === "voice" ? words.voice : file.name;
    return el("a", { class: "file", href: `files/${file.id}`, download: file.name, "aria-label": words.download(name) },
      el("span", { class: `kind ${ending}`, "aria-hidden": "true" }, message.media === "voice" ? "♪" : ending.slice(0, 4).toUpperCase() || "…"),
      el("span", {}, el("span", { class: "name" }, name), el("br"), el("span", { class: "size" }, size(file.size))));
  }

  // As in the apps: one choice is a vote at once; several are ticked first, then given together.
  poll(message) {
    const poll = message.poll;
    const several = poll.allows_multiple_answers;
    const chosen = poll.chosen[this.actor] || [];
    const key = `${message.key} ${this.actor}`;
    const ticked = several && !chosen.length ? this.ticks.get(key) || [] : chosen;
    const vote = (options) => {
      this.ticks.delete(key);
      hands("vote", { person: this.actor, message: message.key, options });
    };
    const choices = poll.options.map((option, place) => {
      const already = ticked.includes(place);
      const button = el("button", {
        type: "button", disabled: this.shut || poll.is_closed || (several && chosen.length > 0), "aria-pressed": String(already), "data-focus": `poll${place}`,
        onclick: () => {
          if (!several) return vote(already ? [] : [place]);
          this.ticks.set(key, already ? ticked.filter((one) => one !== place) : [...ticked, place]);
          this.draw(message);
        },
      }, el("span", {}, option.text), el("span", {}, poll.hides_results ? (already ? "✓" : "") : words.votes(option.voter_count)));
      const share = poll.total_voter_count && !poll.hides_results ? (100 * option.voter_count) / poll.total_voter_count : 0;
      button.style.setProperty("--share", `${share}%`);
      return button;
    });
    const last = several && !poll.is_closed && el("button", {
      type: "button", class: "cast", disabled: !ticked.length, "data-focus": "cast", onclick: () => vote(chosen.length ? [] : ticked),
    }, chosen.length ? words.takeBack : words.vote);
    return el("div", { class: "poll" }, el("b", {}, poll.question), ...choices, last, poll.is_closed && el("span", { class: "dim" }, words.closed));
  }

  keyboard(message) {
    let place = -1;
    return el("div", { class: "keyboard" }, ...message.keyboard.map((row) => el("div", { class: "row" }, ...row.map((button) => {
      place += 1;
      const which = place;
      if (button.kind === "url" && !deepLink(button.url)) {
        return el("a", { class: "key", href: button.url, target: "_blank", rel: "noreferrer noopener" }, button.text, el("span", { class: "away" }, "↗"));
      }
      if (button.kind === "copy") {
        return el("button", { type: "button", class: "key", onclick: () => copy(button.copy) }, button.text);
      }
      return el("button", { type: "button", class: "key", disabled: this.shut && button.kind !== "url", "data-focus": `key${which}`, onclick: (event) => this.press(message, which, event.currentTarget) },
        button.text, button.kind === "url" && el("span", { class: "away", "aria-hidden": "true" }, "↗"));
    }))));
  }

  reactions(message) {
    const byEmoji = new Map();
    for (const one of message.reactions) byEmoji.set(one.emoji, [...(byEmoji.get(one.emoji) || []), one]);
    return el("div", { class: "reactions" }, ...[...byEmoji].map(([emoji, given]) => {
      const mine = given.some((one) => one.id === this.actor);
      const names = given.map((one) => one.who).join(", ");
      return el("button", {
        type: "button", class: "reaction", disabled: this.shut, title: names, "aria-label": `${emoji} ${names}`, "aria-pressed": String(mine), "data-focus": `r${emoji}`,
        onclick: () => hands("react", { person: this.actor, message: message.key, emoji: mine ? "" : emoji }),
      }, given.length > 1 ? `${drawn(emoji)} ${given.length}` : drawn(emoji));
    }));
  }

  menu(anchor, message) {
    const actor = this.actor;
    const mine = message.sender === actor;
    const own = message.reactions.find((one) => one.id === actor)?.emoji;
    openMenu(anchor, [
      { label: words.reply, run: () => { this.draft.edit = null; this.draft.reply = message.key; this.drawComposer(); this.field.focus(); } },
      { label: words.forward(botOf().name), run: () => this.forward(message) },
      message.text && { label: words.copy, run: () => copy(message.text) },
      mine && !message.forward && now - message.at <= EDITABLE && { label: words.edit, run: () => this.startEdit(message) },
      mine && { label: words.erase, danger: true, run: () => hands("delete", { person: actor, message: message.key }) },
    ].filter(Boolean), {
      own,
      react: (emoji) => hands("react", { person: actor, message: message.key, emoji: emoji === own ? "" : emoji }),
    });
  }

  show(key) {
    const node = this.nodes.get(key);
    if (!node) return;
    node.scrollIntoView({ block: "center" });
    node.classList.add("target");
    setTimeout(() => node.classList.remove("target"), 1600);
  }

  // What is done

  keys(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.send();
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.cancel();
    } else if (event.key === "Tab" && !event.shiftKey && !this.suggestions.hidden) {
      event.preventDefault();
      this.suggestions.querySelector("button").click();
    }
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight + 3, 150)}px`;
  }

  suggest() {
    const typed = /^\/(\w*)$/.exec(this.field.value);
    const all = this.kind === "private" ? this.chat.commands : this.chat.commands[held] || [];
    const fitting = typed ? all.filter((one) => one.command.startsWith(typed[1].toLowerCase())) : [];
    this.suggestions.hidden = !fitting.length;
    this.suggestions.replaceChildren(...fitting.map((one) => el("button", {
      type: "button", tabindex: "-1", onclick: () => this.lay(`/${one.command} `),
    }, el("b", {}, `/${one.command}`), el("span", {}, one.description))));
  }

  /** Put a text into the composer, ready to be sent. */
  lay(text) {
    this.field.value = text;
    this.grow();
    this.suggest();
    this.field.focus();
  }

  attach(files) {
    const fitting = files.filter((file) => file.size > 0 && file.size <= MAX_FILE);
    if (files.some((file) => file.size === 0)) toast(words.emptyFile);
    if (files.some((file) => file.size > MAX_FILE)) toast(words.tooBig);
    this.draft.files = [...this.draft.files, ...fitting].slice(0, 10);
    this.drawComposer();
    this.field.focus();
  }

  startEdit(message) {
    this.draft = { reply: null, edit: message.key, files: [], step: null };
    this.drawComposer();
    this.lay(message.text);
  }

  drop(what) {
    if (what === "edit") { this.cancel(); return; }
    if (what === "reply") this.draft.reply = null;
    else if (what === "step") this.draft.step = null;
    else this.draft.files.splice(what, 1);
    this.drawComposer();
    this.field.focus();
  }

  cancel() {
    if (this.draft.edit) this.field.value = "";
    this.draft = { reply: null, edit: null, files: [], step: null };
    this.suggestions.hidden = true;
    this.grow();
    this.drawComposer();
  }

  async send() {
    const text = this.field.value.trim();
    const { reply, edit, files, step } = this.draft;
    if (!text && !files.length && step === null) return;
    const kept = this.field.value;
    const draft = this.draft;
    this.field.value = "";
    this.cancel();
    // One looks for what one has just said.
    this.atEnd = true;
    this.toEnd();
    const wish = { person: this.actor, chat: this.key };
    let done;
    if (edit) done = await hands("edit", { ...wish, message: edit, text });
    else if (step !== null) done = await hands("send", { ...wish, caption: text, step, ...(reply ? { reply } : {}) });
    else if (files.length) done = await hands("send", { ...wish, caption: text, ...(reply ? { reply } : {}) }, files);
    else done = await hands("write", { ...wish, text, ...(reply ? { reply } : {}) });
    if (!done && !this.field.value) {
      // What could not be edited stays to be sent anew.
      this.draft = edit ? this.draft : draft;
      this.field.value = kept;
      this.grow();
      this.drawComposer();
    }
  }

  async press(message, which, button) {
    button.classList.add("waiting");
    button.setAttribute("aria-busy", "true");
    const told = await hands("press", { person: this.actor, message: message.key, button: which });
    button.classList.remove("waiting");
    button.removeAttribute("aria-busy");
    if (!told) return;
    this.expecting = true; // a new message in answer to the press comes into sight; an edited one stays where it is
    if (told.text) botSays(message.who, told.text, told.alert);
    if (told.silent) toast(words.silent);
    if (told.opened) goTo(told.opened);
  }

  async open(url) {
    const told = await hands("open", { person: this.actor, url });
    if (told?.opened) goTo(told.opened);
  }

  async forward(message) {
    const actor = this.actor;
    const bot = botOf();
    if (await hands("forward", { person: actor, message: message.key, bot: bot.id })) goTo(`private-${actor}-${bot.id}`);
  }

  starts() {
    hands(this.chat.blocked ? "unblock" : "start", { person: this.chat.person, bot: this.chat.bot });
  }

  toggleBlock() {
    hands(this.chat.blocked ? "unblock" : "block", { person: this.chat.person, bot: this.chat.bot });
  }

  /** The bot asked a question with a forced reply: the composer is ready for it. */
  askedForReply() {
    const last = this.messages.get(this.order.at(-1));
    if (!last?.asks_reply || this.kind !== "private" || this.asked === last.key) return;
    this.asked = last.key;
    this.draft = { ...this.draft, edit: null, reply: last.key };
    this.drawComposer();
  }
}

/** The heart comes as a plain sign; with a selector it is drawn in colour. */
const drawn = (emoji) => (emoji === "❤" ? "❤\ufe0f" : emoji);

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyTheOldWay(text)) return toast(words.failed);
  }
  toast(words.copied);
}

/** Where the browser keeps the clipboard from a page, the older way is mostly left open. */
function copyTheOldWay(text) {
  const focused = document.activeElement;
  const field = el("textarea", { class: "visually-hidden", readonly: true, "aria-hidden": "true" });
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  focused?.focus({ preventScroll: true });
  return done;
}

// Menus

let closeMenu = () => {};

function openMenu(anchor, items, reacting = null) {
  closeMenu();
  const menu = el("div", { class: "menu", role: "menu" });
  if (reacting) {
    menu.append(el("div", { class: "emoji", role: "group", "aria-label": words.react }, ...REACTIONS.map((emoji) => el("button", {
      type: "button", role: "menuitemcheckbox", "aria-checked": String(emoji === reacting.own), "aria-label": `${words.react} ${emoji}`,
      onclick: () => { closeMenu(); reacting.react(emoji); },
    }, drawn(emoji)))));
  }
  for (const item of items) {
    menu.append(el("button", { type: "button", role: "menuitem", class: `item${item.danger ? " danger" : ""}`, onclick: () => { closeMenu(); item.run(); } }, item.label));
  }
  document.body.append(menu);
  anchor.setAttribute("aria-expanded", "true");
  const spot = anchor.getBoundingClientRect();
  const left = Math.min(Math.max(8, spot.right - menu.offsetWidth), innerWidth - menu.offsetWidth - 8);
  const below = spot.bottom + 4 + menu.offsetHeight < innerHeight;
  menu.style.left = `${left}px`;
  menu.style.top = `${below ? spot.bottom + 4 : Math.max(8, spot.top - menu.offsetHeight - 4)}px`;
  const buttons = [...menu.querySelectorAll("button")];
  const outside = (event) => { if (!menu.contains(event.target)) closeMenu(); };
  closeMenu = () => {
    menu.remove();
    anchor.setAttribute("aria-expanded", "false");
    removeEventListener("pointerdown", outside, true);
    closeMenu = () => {};
  };
  addEventListener("pointerdown", outside, true);
  menu.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      closeMenu();
      anchor.focus();
    } else if (step) {
      event.preventDefault();
      buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length].focus();
    }
  });
  menu.querySelector(".item")?.focus();
}

// Whose phone, which pane

function hold(id) {
  if (held === id) return;
  held = id;
  sessionStorage.setItem("held", String(id));
  for (const pane of panes.values()) {
    if (pane.kind === "group") {
      // Nobody goes on with another's edit.
      if (pane.draft.edit) pane.cancel();
      pane.redraw();
    } else {
      pane.drawHead();
      if (pane.chat.person === id && !narrow()) bringIntoSight($("phones"), pane.root);
    }
  }
  drawTabs();
}

/** Scroll a row, and nothing else, until this one of it is seen. */
function bringIntoSight(row, one) {
  const left = one.offsetLeft - row.offsetLeft;
  if (left < row.scrollLeft) row.scrollLeft = left - 6;
  else if (left + one.offsetWidth > row.scrollLeft + row.clientWidth) row.scrollLeft = left + one.offsetWidth - row.clientWidth + 6;
}

function goTo(key) {
  const pane = panes.get(key);
  if (!pane) return;
  if (pane.kind === "private") hold(pane.chat.person);
  show(key);
  pane.focus();
}

function show(key) {
  shown = key;
  sessionStorage.setItem("shown", key);
  const pane = panes.get(key);
  if (pane) {
    pane.unread = 0;
    if (pane.kind === "private" && narrow()) hold(pane.chat.person);
  }
  $("guide").classList.toggle("shown", key === "guide");
  for (const [other, one] of panes) one.root.classList.toggle("shown", other === key);
  drawTabs();
  if (pane && narrow()) pane.toEnd();
}

function drawTabs() {
  const tab = (key, label, avatar, unread) => el("button", {
    type: "button", "aria-pressed": String(shown === key), class: avatar ? "" : "plain", colours: avatar, "data-tab": key, onclick: () => show(key),
  }, avatar && el("span", { class: "avatar small", colours: avatar, "aria-hidden": "true" }, initials(person(avatar).name)), label, unread ? el("span", { class: "badge" }, String(unread)) : null);
  const tabs = [];
  if (world.guide.length) tabs.push(tab("guide", words.guide, null, 0));
  const several = [...panes.values()].filter((pane) => pane.kind === "group").length > 1;
  for (const [key, pane] of panes) {
    if (pane.kind === "group") tabs.push(tab(key, several ? pane.chat.title : words.group, null, pane.unread));
    else tabs.push(tab(key, person(pane.chat.person).first_name, pane.chat.person, pane.unread));
  }
  const focused = document.activeElement?.dataset?.tab;
  $("tabs").replaceChildren(...tabs);
  const pressed = $("tabs").querySelector('[aria-pressed="true"]');
  if (pressed && narrow()) bringIntoSight($("tabs"), pressed);
  if (focused) $("tabs").querySelector(`[data-tab="${CSS.escape(focused)}"]`)?.focus();
}

// The guide

function drawGuide() {
  document.body.classList.toggle("no-guide", !world.guide.length);
  $("guide-title").textContent = words.guide;
  $("guide-intro").textContent = words.intro(botOf().name);
  $("steps").replaceChildren(...world.guide.map((step, place) => {
    const item = el("li", {}, ...coded(step.text));
    if (step.write || step.file) {
      const label = step.who ? words.layFor(person(step.who)?.first_name || "") : words.lay;
      item.append(el("br"), el("button", { type: "button", class: "try", onclick: () => { item.classList.add("done"); layOut(step, place); } }, label));
    }
    return item;
  }));
  fold(sessionStorage.getItem("folded") === "yes");
}

/** Text between backticks is shown as what one types. */
const coded = (text) => text.split("`").map((part, place) => (place % 2 ? el("code", {}, part) : part));

function layOut(step, place) {
  if (step.who) hold(step.who);
  const wanted = step.where === "group" ? "group" : "private";
  const pane = [...panes.values()].find((one) => one.kind === wanted && (wanted === "group" || one.chat.person === held));
  if (!pane) return;
  goTo(pane.key);
  pane.draft = { reply: step.to_pinned ? pane.chat.pinned : null, edit: null, files: [], step: step.file ? place : null };
  pane.drawComposer();
  pane.field.value = step.write;
  pane.grow();
  pane.focus();
}

function fold(folded) {
  document.body.classList.toggle("folded", folded);
  sessionStorage.setItem("folded", folded ? "yes" : "no");
  $("fold").textContent = folded ? "»" : "«";
  $("fold").setAttribute("aria-expanded", String(!folded));
  $("fold").setAttribute("aria-label", folded ? words.unfold : words.fold);
  $("fold").title = folded ? words.unfold : words.fold;
}

// The clock

function drawTime(told) {
  now = told.now;
  $("now").textContent = full(now);
  $("now").dateTime = new Date(now * 1000).toISOString();
  const winding = told.winding_to !== null && told.winding_to !== undefined;
  $("winding").hidden = !winding;
  if (winding) $("winding").textContent = words.winding(full(told.winding_to));
  $("wind").disabled = winding;
}

async function openWind() {
  $("wind-title").textContent = words.windTitle;
  $("wind-now").textContent = full(now);
  $("wind-own").textContent = words.own;
  $("wind-go").textContent = words.go;
  $("wind-close").textContent = words.close;
  $("wind-at").min = $("wind-at").value = localInput(now);
  drawOwn();
  const choice = (label, at, wish) => el("button", { type: "button", onclick: () => wind(wish) }, el("b", {}, label), el("span", {}, full(at)));
  const usual = choice(words.hour, now + 3600, { hours: 1 });
  $("winds").replaceChildren(usual);
  $("wind-dialog").showModal();
  $("wind").setAttribute("aria-expanded", "true");
  usual.focus();
  try {
    const told = await (await fetch("moments")).json();
    $("winds").append(
      choice(words.morning, told.morning, { morning: true }),
      ...told.named.map((moment) => choice(moment.label, moment.at, { at: moment.at })),
    );
  } catch {
    toast(words.lost);
  }
}

/** The hour of one's own, written out: the field itself follows the browser's habits, not the group's. */
function drawOwn() {
  const typed = new Date(`${$("wind-at").value}Z`).getTime() / 1000;
  const shift = new Date(`${localInput(now)}Z`).getTime() / 1000 - Math.floor(now / 60) * 60;
  $("wind-full").textContent = Number.isNaN(typed) ? "" : full(typed - shift);
}

async function wind(wish) {
  $("wind-dialog").close();
  try {
    const answer = await fetch("wind", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(wish) });
    const told = await answer.json();
    if (told.error) toast(told.error === "past" ? words.past : words.failed, told.error === "past" ? "" : told.error);
  } catch {
    toast(words.lost);
  }
}

// Beginning, and going on

function begin(state) {
  world = state;
  words = WORDS[state.language] || WORDS.fr;
  document.documentElement.lang = state.language;
  document.title = words.brand(botOf().name);
  $("brand").textContent = words.brand(botOf().name);
  $("tagline").textContent = words.tagline;
  $("clock-label").textContent = words.clock;
  $("wind").textContent = words.wind;
  $("lost").hidden = true;
  const remembered = Number(sessionStorage.getItem("held"));
  held = person(held) ? held : person(remembered) ? remembered : state.cast[0]?.id;
  for (const chat of state.chats) {
    if (!panes.has(chat.key)) {
      const pane = new Pane(chat);
      panes.set(chat.key, pane);
      $(chat.kind === "group" ? "groups" : "phones").append(pane.root);
    }
    const pane = panes.get(chat.key);
    pane.update({ ...chat, order: chat.messages.map((message) => message.key) });
  }
  for (const [key, pane] of panes) {
    if (!state.chats.some((chat) => chat.key === key)) { pane.root.remove(); panes.delete(key); }
  }
  drawGuide();
  drawTime(state);
  const known = shown || sessionStorage.getItem("shown");
  const firstPane = state.guide.length ? "guide" : state.chats[0]?.key;
  show(known === "guide" || panes.has(known) ? known : firstPane);
  document.body.dataset.ready = "yes";
}

function watch() {
  const events = new EventSource("events");
  events.addEventListener("state", (event) => begin(JSON.parse(event.data)));
  events.addEventListener("time", (event) => drawTime(JSON.parse(event.data)));
  events.addEventListener("chat", (event) => {
    const told = JSON.parse(event.data);
    if (!panes.has(told.chat.key)) {
      // A chat that was not there at the beginning: begin again with everything.
      events.close();
      watch();
      return;
    }
    world.cast = told.cast;
    panes.get(told.chat.key).update(told.chat);
    for (const pane of panes.values()) pane.drawHead();
    drawTime(told);
  });
  events.onerror = () => {
    $("lost").textContent = words.lost;
    $("lost").hidden = false;
    if (events.readyState === EventSource.CLOSED) setTimeout(watch, 1500);
  };
}

addEventListener("pointerdown", () => { pointing = true; }, true);
for (const kind of ["pointerup", "pointercancel"]) addEventListener(kind, () => { pointing = false; }, true);
$("wind").addEventListener("click", openWind);
$("wind-dialog").addEventListener("close", () => $("wind").setAttribute("aria-expanded", "false"));
$("wind-at").addEventListener("input", drawOwn);
$("wind-go").addEventListener("click", () => wind({ local: $("wind-at").value }));
$("wind-at").addEventListener("keydown", (event) => { if (event.key === "Enter") { event.preventDefault(); wind({ local: $("wind-at").value }); } });
$("fold").addEventListener("click", () => fold(!document.body.classList.contains("folded")));
watch();
