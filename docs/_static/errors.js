// Names the rules for an error that somebody pasted, whatever the names in it: on the page of errors in a field of its
// own, on the page of the search above what the search finds. KNOWN_ERRORS comes from generated.py.

/** The errors whose unchanging words are all in a text; or else nearly all, the nearest first. */
function knownErrors(text) {
  const given = new Set(text.match(/\w+/g) || []);
  const near = KNOWN_ERRORS.map((known) => ({
    ...known,
    share: known.words.filter((word) => given.has(word)).length / known.words.length,
  }))
    .filter((known) => known.share > 0.85)
    .sort((one, other) => other.share - one.share || other.words.length - one.words.length);
  const whole = near.filter((known) => known.share === 1);
  return (whole.length ? whole : near).slice(0, 3);
}

/** Show them in an element, below a few words. */
function showErrors(place, text, root) {
  const found = knownErrors(text);
  const words = document.createElement("p");
  words.textContent = found.length ? "The rules for this error:" : "No rule is about this error.";
  place.replaceChildren(
    words,
    ...found.map((known) => {
      const item = document.createElement("p");
      const error = document.createElement("code");
      error.textContent = known.text;
      item.append(error, document.createElement("br"));
      known.rules.forEach((rule, index) => {
        const page = document.createElement("a");
        page.href = `${root}rules/${rule.symbol}/`;
        page.textContent = `${rule.code} ${rule.symbol}`;
        item.append(index ? ", " : "", page);
      });
      return item;
    }),
  );
  place.hidden = !text.trim();
}

document.addEventListener("DOMContentLoaded", () => {
  const root = document.documentElement.dataset.content_root;
  const place = document.createElement("div");
  place.className = "known-errors";
  place.setAttribute("aria-live", "polite");
  place.hidden = true;
  const results = document.getElementById("search-results");
  if (results) {
    const query = new URLSearchParams(window.location.search).get("q") || "";
    if (knownErrors(query).length) {
      results.before(place);
      showErrors(place, query, root);
    }
    return;
  }
  const field = document.createElement("input");
  field.type = "search";
  field.placeholder = "Paste the last line of the traceback";
  field.setAttribute("aria-label", field.placeholder);
  field.className = "error-field";
  field.addEventListener("input", () => showErrors(place, field.value, root));
  document.querySelector("article h1").after(field, place);
});
