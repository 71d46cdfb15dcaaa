import { v5 } from 'uuid';

/** The id of a demo row from its external key, e.g. `demoId('person', 'p001')`: the same at every load, so loading twice changes nothing. */
export const demoId = (kind: string, key: string): string => v5(`${kind}:${key}`, 'b3a1b5c8-3a52-4f5e-9a53-8c0f5d7f2a11');
