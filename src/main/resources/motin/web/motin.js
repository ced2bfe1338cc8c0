// What the pages can do besides being read: cards for the marks, keys for the search.
// Everything here only shows what is on the page already.

const text = document.querySelector(".text");
if (text) {
  cards(text);
}
keys();
completions();
copying();
dropping();

/** Shows the entries of all facts that a mark's words prove, beside the words. */
function cards(text) {
  const card = document.createElement("div");
  card.className = "card";
  card.id = "card";
  card.setAttribute("role", "tooltip");
  card.hidden = true;
  document.body.append(card);
  let shown = null;
  let leaving = 0;
  let touched = null;

  const show = (link) => {
    clearTimeout(leaving);
    if (shown === link) {
      return;
    }
    hide();
    const marks = facts(link);
    card.replaceChildren(...marks.map(copy));
    card.hidden = false;
    shown = link;
    link.setAttribute("aria-describedby", card.id);
    place(card, link);
    light(marks, true);
  };
  const hide = () => {
    if (shown) {
      light(facts(shown), false);
      shown.removeAttribute("aria-describedby");
      shown = null;
    }
    card.hidden = true;
  };
  const linkOf = (event) => event.target.closest(".m a");

  text.addEventListener("focusin", (event) => linkOf(event) && show(linkOf(event)));
  text.addEventListener("focusout", hide);
  text.addEventListener("mouseover", (event) => {
    clearTimeout(leaving);
    if (linkOf(event)) {
      show(linkOf(event));
    } else {
      leaving = setTimeout(hide, 200);
    }
  });
  text.addEventListener("mouseleave", () => (leaving = setTimeout(hide, 200)));
  card.addEventListener("mouseenter", () => clearTimeout(leaving));
  card.addEventListener("mouseleave", hide);
  // A touch shows the card first; a second one goes to the list.
  text.addEventListener("click", (event) => {
    const link = linkOf(event);
    if (link && event.pointerType === "touch" && link !== touched) {
      event.preventDefault();
      show(link);
      touched = link;
    }
  });
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  addEventListener("resize", hide);
}

/** The marks around a link, the innermost first, one for each fact. */
function facts(link) {
  const marks = [];
  for (let mark = link.closest(".m"); mark; mark = mark.parentElement.closest(".m")) {
    if (!marks.some((other) => other.dataset.fact === mark.dataset.fact)) {
      marks.push(mark);
    }
  }
  return marks;
}

function entryOf(mark) {
  return document.getElementById(`fact-${mark.dataset.fact}`);
}

/** The entry of a mark's fact, with the rule that found this very mark. */
function copy(mark) {
  const entry = document.createElement("div");
  entry.className = entryOf(mark).className;
  entry.classList.remove("lit");
  entry.append(...[...entryOf(mark).childNodes].map((node) => node.cloneNode(true)));
  entry.querySelector(".confidence").prepend(`${mark.dataset.rule} · `);
  return entry;
}

function light(marks, on) {
  for (const mark of marks) {
    for (const same of document.querySelectorAll(`.m[data-fact="${mark.dataset.fact}"]`)) {
      same.classList.toggle("lit", on);
    }
    entryOf(mark).classList.toggle("lit", on);
  }
}

/** Under the words, or above them where there is no room under them. */
function place(card, link) {
  const words = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const left = Math.max(16, Math.min(words.left, width - card.offsetWidth - 16));
  const under = words.bottom + 6;
  const fits = under + card.offsetHeight < innerHeight;
  const top = fits ? under : Math.max(0, words.top - card.offsetHeight - 6);
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}

/** `/` goes to the search box, `j` and `k` to the next and the previous hit or row, `?` shows all. */
function keys() {
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const box = document.querySelector("input[type=search]");
    if (event.key === "?") {
      document.querySelector("#keys")?.showModal();
    } else if (event.key === "/" && box) {
      event.preventDefault();
      box.focus();
      box.select();
    } else if (event.key === "j" || event.key === "k") {
      const hits = [...document.querySelectorAll(".hit h3 a, tbody th a")];
      const at = hits.indexOf(document.activeElement);
      const next = hits[event.key === "j" ? at + 1 : Math.max(at - 1, 0)];
      next?.focus();
    }
  });
}

/** Offers what a query may become, a moment after the last key. */
function completions() {
  for (const box of document.querySelectorAll("input[list]")) {
    let waiting = 0;
    box.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => offer(box), 120);
    });
  }
}

async function offer(box) {
  const typed = box.value;
  if (typed.trim().length < 2) {
    return;
  }
  const answer = await fetch(`/api/complete?q=${encodeURIComponent(typed)}`);
  if (answer.ok && box.value === typed) {
    const { completions } = await answer.json();
    box.list.replaceChildren(
      ...completions.map(({ value, articles }) => {
        const option = document.createElement("option");
        option.value = value;
        option.label = `${value} (${articles})`;
        return option;
      }),
    );
  }
}

/** A button copies the words that it names. */
function copying() {
  for (const button of document.querySelectorAll("button[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.textContent = button.dataset.done;
    });
  }
}

/** Pages from before Unicode are mostly of this encoding; the server composes its tones. */
function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1258").decode(bytes);
  }
}

/** A file dropped on the box for a text is read into it. */
function dropping() {
  const box = document.querySelector(".paste textarea");
  box?.addEventListener("dragover", (event) => {
    event.preventDefault();
    box.classList.add("over");
  });
  box?.addEventListener("dragleave", () => box.classList.remove("over"));
  box?.addEventListener("drop", async (event) => {
    const file = event.dataTransfer.files[0];
    box.classList.remove("over");
    if (file) {
      event.preventDefault();
      box.value = decoded(await file.arrayBuffer());
      box.form.requestSubmit();
    }
  });
}
