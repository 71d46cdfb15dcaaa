interface Policy {
  createHTML(html: string): unknown;
  createScriptURL(url: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: { createHTML(html: string): string; createScriptURL(url: string): string }): Policy;
}

const rules = {
  /* Only <Prose> calls this, and only with HTML that the API rendered and cleaned. */
  createHTML: (html: string) => html,
  createScriptURL(url: string) {
    if (url !== '/sw.js') throw new TypeError('only the service worker');
    return url;
  },
};
const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
const policy: Policy = factory ? factory.createPolicy('app', rules) : rules;

/* Browsers without Trusted Types take the string; the types of the DOM do not know them yet. */
export const trustedHtml = (html: string): string => policy.createHTML(html) as string;
export const scriptUrl = (url: string): string => policy.createScriptURL(url) as string;
