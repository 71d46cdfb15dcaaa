import { patching } from '../kernel/patching.js';
import { canonical } from '../practices/content.js';
import type { BookContent, BookPatch } from './content.js';

const rules = patching<BookContent, BookPatch>((_, a, b) => canonical(a) === canonical(b));
export const applyBookPatch = rules.apply;
export const bookClashes = rules.clashes;
export const bookTouched = rules.touched;
