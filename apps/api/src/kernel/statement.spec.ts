import { compile } from './statement.js';

it('says each name once, whatever its kind, and leaves casts and text of SQL alone', () => {
  const { text, fill } = compile(
    `select '1'::int, a::text from t where id = :id and (o = :viewer or c = any(:scope(*,COMMUNITY))) and i2 = :id and :administrator`,
  );
  expect(text).toBe(`select '1'::int, a::text from t where id = $1 and (o = $2::uuid or c = any($3::uuid[])) and i2 = $1 and $4::boolean`);
  expect(fill).toHaveLength(4);
});
it('refuses a value that is not given', () => {
  const { fill } = compile('select :missing');
  expect(() => fill[0]!(null as never, {})).toThrow(':missing');
});
