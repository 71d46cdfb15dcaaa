import { definePolicy, either, isAdministrator, type Rule } from '../kernel/policy.js';
import { ImportRun } from './import-run.entity.js';

const isOwn: Rule<ImportRun> = (a, r) => a?.id === r.personId;

/** Whoever brought the file, and administrators, who answer for what may not be kept. */
export const importRunPolicy = definePolicy<ImportRun>()({
  entity: ImportRun,
  name: 'ImportRun',
  rules: { read: either(isOwn, isAdministrator) },
  visible: (r) => `(${r}."personId" = :viewer or :administrator)`,
});
