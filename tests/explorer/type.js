// Types a request into the form as people do: plain text where the control takes it, else JSON. Returns what the page says then.
(fields) => {
  const form = document.querySelector("form[aria-label=Request]");
  const named = (at, text) => [...at.querySelectorAll("button")].find((one) => one.textContent === text);
  const type = (input, text) => {
    input.value = text;
    input.dispatchEvent(new Event(input.localName === "select" ? "change" : "input"));
  };
  const isTyped = (name, value) => JSON.stringify(explorer.page.form.fields[name]) === JSON.stringify(value);
  named(form, "Empty").click();
  const listed = new Set([...form.querySelectorAll(":scope > [data-field]")].map((one) => one.dataset.field));
  for (const [name, value] of Object.entries(fields)) {
    if (!listed.has(name)) {
      const [called, held] = form.querySelectorAll("details input");
      called.value = name;
      held.value = JSON.stringify(value);
      named(form, "Add the field").click();
      continue;
    }
    const place = () => [...form.querySelectorAll(":scope > [data-field]")].find((one) => one.dataset.field === name);
    if (place().hidden) named(form, name).click();
    const control = () => place().querySelector("input:not([type=file]), select, textarea");
    if (place().localName === "fieldset") {
      const turn = named(place(), "JSON");
      if (turn && !turn.hidden && place().querySelector(".field").hidden) turn.click();
      type([...place().querySelectorAll(".field input")][0], JSON.stringify(value));
      continue;
    }
    const toggle = named(place().querySelector(".head"), "JSON");
    if (toggle && toggle.getAttribute("aria-pressed") === "false" && typeof value !== "object") {
      type(control(), control().localName === "select" ? JSON.stringify(value) : String(value));
      if (isTyped(name, value)) continue;
    }
    if (toggle && toggle.getAttribute("aria-pressed") === "false") toggle.click();
    if (!isTyped(name, value)) type(control(), JSON.stringify(value));
  }
  return {
    fields: explorer.page.form.fields,
    verdict: document.querySelector(".verdict").textContent,
    price: document.querySelector(".price").textContent,
    findings: [...document.querySelectorAll(".told .findings li")].map((one) => [one.dataset.code, one.dataset.path]),
  };
}
