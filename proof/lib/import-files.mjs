// The files of proof/cases/imports, and what is asked of a report.
import fs from 'node:fs';
import { at } from '../../scripts/lib/paths.mjs';

export const caseBytes = (file) => fs.readFileSync(`${at('proof/cases/imports')}/${file}`);
export const pictureNames = () => fs.readdirSync(`${at('proof/cases/imports')}/images`).map((name) => `images/${name}`);
export const manifest = () => JSON.parse(caseBytes('manifest.json').toString('utf8'));
export const has = (remarks, code, row, column) =>
  remarks.some((r) => r.code === code && (row === undefined || r.row === row) && (column === undefined || r.column === column));
