// What the pages can do besides being read: cards for the marks, keys for the search.
// Everything here only shows what is on the page already.

const text = document.querySelector(".text");
if (text) {
  cards(text);
}
keys();

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

  const show = (link) => {
    clearTimeout(leaving);
    if (shown === link) {
      return;
    }
    hide();
    const numbers = facts(link);
    if (numbers.length === 0) {
      return;
    }
    card.replaceChildren(...numbers.map(copy));
    card.hidden = false;
    shown = link;
    link.setAttribute("aria-describedby", card.id);
    place(card, link);
    light(numbers, true);
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
    if (link && matchMedia("(hover: none)").matches && link !== text.touched) {
      event.preventDefault();
      show(link);
      text.touched = link;
    }
  });
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
  addEventListener("resize", hide);
}

/** The numbers of the facts around a link, the innermost first, each once. */
function facts(link) {
  const numbers = [];
  for (let mark = link.closest(".m"); mark; mark = mark.parentElement.closest(".m")) {
    if (!numbers.includes(mark.dataset.fact) && !mark.classList.contains("off")) {
      numbers.push(mark.dataset.fact);
    }
  }
  return numbers;
}

function copy(number) {
  const entry = document.createElement("div");
  const original = document.getElementById(`fact-${number}`);
  entry.className = original.className;
  entry.classList.remove("lit");
  entry.append(...[...original.childNodes].map((node) => node.cloneNode(true)));
  return entry;
}

function light(numbers, on) {
  for (const number of numbers) {
    for (const mark of document.querySelectorAll(`.m[data-fact="${number}"]`)) {
      mark.classList.toggle("lit", on);
    }
    document.getElementById(`fact-${number}`).classList.toggle("lit", on);
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

/** `/` goes to the search box, `j` and `k` to the next and the previous hit. */
function keys() {
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const box = document.querySelector("input[type=search]");
    if (event.key === "/" && box) {
      event.preventDefault();
      box.focus();
      box.select();
    } else if (event.key === "j" || event.key === "k") {
      const hits = [...document.querySelectorAll(".hit h3 a")];
      const at = hits.indexOf(document.activeElement);
      const next = hits[event.key === "j" ? at + 1 : Math.max(at - 1, 0)];
      next?.focus();
    }
  });
}
