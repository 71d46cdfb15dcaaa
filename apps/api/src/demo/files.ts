import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';

const root = path.resolve(import.meta.dirname, '../../../../demo');

/** One of the JSON files of the demo network; the caller names its shape. */
export const demoJson = <T>(file: string): T => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as T;

export const demoFile = (file: string): Buffer => fs.readFileSync(path.join(root, file));

/** Rows of one of its CSV files; lists inside a cell are separated by `;`, an empty cell means not known. */
export const demoCsv = (file: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(fs.readFileSync(path.join(root, file), 'utf8'), { header: true, skipEmptyLines: true }).data;
export const cellList = (cell: string | undefined): string[] => (cell ? cell.split(';').map((s) => s.trim()).filter(Boolean) : []);
