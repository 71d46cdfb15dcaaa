/** Under which id the API knows each operation. Filled by the generated documents as they are loaded. */
export const operationIds: Record<string, string> = {};
