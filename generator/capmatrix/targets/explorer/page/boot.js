"use strict";
(() => {
  // Scripts are loaded by name from the page's own folder, and by nothing else.
  const own = (name) => {
    if (!/^(?:models\/)?[\w-]+\.js$/.test(name)) throw new TypeError(`${name} is no script of this page`);
    return name;
  };
  const policy = globalThis.trustedTypes?.createPolicy("explorer", { createScriptURL: own }) ?? { createScriptURL: own };
  globalThis.explorer = {
    load: (name) => new Promise((done, failed) => {
      const script = document.createElement("script");
      script.async = false;
      script.src = policy.createScriptURL(name);
      script.onload = done;
      script.onerror = () => failed(new Error(`${name} cannot be loaded: it belongs beside this page`));
      document.head.append(script);
    }),
  };
  explorer.load("explorer.js");
  explorer.load("facts.js");
})();
