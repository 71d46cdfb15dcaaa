/** What a placeholder of a message takes. */
export type Text = string | number;

/** Every key of every English catalogue with the values it takes (an empty list for none). `npm run codegen` writes a
 *  messages.generated.ts beside each `locales/` folder that adds its keys here, so a wrong key or a forgotten value does not compile. */
export interface Messages {
  'app.name': [];
}
export type MessageKey = keyof Messages;
/** Keys that take no values: for labels that are handed on. */
export type PlainKey = { [K in MessageKey]: Messages[K] extends [] ? K : never }[MessageKey];
