/* Written by `npm run codegen`. */
/** Under which id the API knows each operation. */
export const operationIds: Readonly<Record<string, string>> = {
  Viewer: 'Viewer~ee18c038',
};
