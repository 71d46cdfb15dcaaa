import fs from 'node:fs';
import { importKinds } from '@guildhall/domain/imports/activities';
import { memberShape, organisationShape } from '@guildhall/domain/imports/columns';
import { remarkCodes } from '@guildhall/domain/imports/remarks';
import { fileFaults } from '@guildhall/domain/imports/report';
import type { Translate } from '../../app/i18n/provider';
import { everything, reasons, refusedRows, reportFile, sift, type Remark } from './remarks';

const texts = JSON.parse(fs.readFileSync('apps/web/src/features/imports/locales/en.json', 'utf8')) as Record<string, string>;
const remark = (severity: Remark['severity'], code: string, row: number | null, column: string | null = null): Remark => ({
  __typename: 'ImportRemark',
  severity,
  code,
  row,
  line: row === null ? null : row + 1,
  column,
  values: [],
});
const list = [
  remark('WARNING', 'noRows', null),
  remark('ERROR', 'nameEmpty', 9),
  remark('ERROR', 'nameEmpty', 2),
  remark('ERROR', 'addressWrong', 9),
];

it('everything that a reader can say has its sentence', () => {
  const keys = [
    ...remarkCodes.map((code) => `imports.remark.${code}`),
    ...fileFaults.map((fault) => `imports.fault.${fault}`),
    ...[memberShape, organisationShape].flatMap((s) => Object.keys(s.fields)).map((field) => `imports.field.${field}`),
    ...importKinds.flatMap((kind) => ['kind', 'kindHint', 'takeAll', 'done', 'open'].map((part) => `imports.${part}.${kind}`)),
  ];
  expect(keys.filter((key) => !texts[key])).toEqual([]);
});
it('remarks are sifted by weight and by reason', () => {
  expect(sift(list, everything)).toHaveLength(4);
  expect(sift(list, { severity: 'ERROR', code: 'nameEmpty' }).map((r) => r.row)).toEqual([9, 2]);
  expect(reasons(list)[0]).toEqual({ code: 'nameEmpty', count: 2 });
  expect(refusedRows(list)).toEqual([2, 9]);
});
it('the report for a spreadsheet starts no formula, whatever a column is called', () => {
  const t = Object.assign((key: string) => key, { maybe: (key: string) => key, rich: () => null }) as unknown as Translate;
  const text = reportFile(t, 'a.csv', [remark('ERROR', 'nameEmpty', 9, '=cmd()')]);
  expect(text.split('\r\n')[1]).toBe(`a.csv,imports.severity.ERROR,9,10,"'=cmd()",imports.remark.nameEmpty`);
});
