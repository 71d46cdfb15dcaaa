import { roundFile } from './round-file';

it('the round as a table holds what the page shows, harmless to spreadsheets, and no scores before their time', () => {
  const heads = ['Case', 'Host', 'Phase', 'Peers', '1', '2', '3', '4', '5', 'Due', 'Next'];
  const line = { place: 'Oslo', phase: 'visit', next: 'Visit ahead', dueAt: '2026-12-17T23:30:00Z' };
  const file = roundFile(heads, [
    { ...line, title: '=HYPERLINK("x")', peers: ['Ada: sent', 'Bo: late'], counts: [1, 2, 3, 0, 0] },
    { ...line, title: 'A "quoted" desk', peers: [], counts: null, dueAt: null },
  ]);
  expect(file.split('\r\n')).toEqual([
    `\ufeff"Case","Host","Phase","Peers","1","2","3","4","5","Due","Next"`,
    `"'=HYPERLINK(""x"")","Oslo","visit","Ada: sent; Bo: late","1","2","3","0","0","2026-12-17","Visit ahead"`,
    `"A ""quoted"" desk","Oslo","visit","","","","","","","","Visit ahead"`,
    '',
  ]);
});
