// The end of `npm test`: a row for each ring, what is to be said about it, and the one line that sums it up.

/** `rows`: { ring, seconds, passed, failed, skipped, remarks }. Returns { lines, code }; without a single passed test the run has failed too. */
export function report(rows, seconds) {
  const sum = (key) => rows.reduce((n, row) => n + row[key], 0);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
  const cells = (ring, ...numbers) => `${ring.padEnd(10)} ${numbers.map((n, i) => String(n).padStart([7, 7, 8, 8][i])).join(' ')}`;
  return {
    lines: [
      '',
      cells('ring', 'passed', 'failed', 'skipped', 'seconds'),
      ...rows.map((r) => cells(r.ring, r.passed, r.failed, r.skipped, r.seconds)),
      cells('all', '', '', '', seconds),
      ...rows.flatMap((r) => r.remarks.map((remark) => `${r.ring}: ${remark}`)),
      '',
      `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
    ],
    code: failed === 0 && passed > 0 ? 0 : 1,
  };
}
