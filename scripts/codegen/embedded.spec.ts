import { buildSchema } from 'graphql';
import { embeddedTypes } from './embedded.mjs';

const schema = buildSchema(`
  type Query { post(id: ID!): Post! }
  type Mutation { edit(id: ID!): Answer! }
  type Answer { post: Post! note: Note! }
  type Post { id: ID! rights: Rights! costs: Costs! marks: [Mark!]! author: Person }
  type Person { id: ID! name: String! }
  type Rights { edit: Boolean! remove: Boolean! }
  type Costs { amount: Int! currency: String! }
  type Mark { at: Int! by: Int! }
  type Note { text: String! at: Int! }
`);
const page = 'query Page { post(id: 1) { id rights { edit remove } costs { amount } marks { at } author { id name } } }';

it('are those of which two ask for something else', () => {
  expect(embeddedTypes(schema, [page])).toEqual([]);
  expect(embeddedTypes(schema, [page, 'query Row { post(id: 1) { id rights { remove edit } costs { currency } } }'])).toEqual(['Costs']);
});
it('fragments count with what stands in them, and what is asked only sometimes counts twice', () => {
  const same = 'fragment R on Rights { remove edit } query Row { post(id: 1) { rights { ...R } } }';
  expect(embeddedTypes(schema, [page, same])).toEqual([]);
  const more = 'fragment P on Post { rights { edit } } query Row { post(id: 1) { ...P rights { remove } } }';
  expect(embeddedTypes(schema, [more])).toEqual(['Rights']);
  expect(embeddedTypes(schema, ['query S($x: Boolean!) { post(id: 1) { costs { amount currency @include(if: $x) } } }'])).toEqual([
    'Costs',
  ]);
});
it('are none that have an id or stand in lists, nor what a change itself answers', () => {
  const other = 'query Row { post(id: 1) { marks { by } author { id } } }';
  expect(embeddedTypes(schema, [page, other])).toEqual([]);
  expect(embeddedTypes(schema, ['mutation A { edit(id: 1) { note { text } } }', 'mutation B { edit(id: 1) { post { id } } }'])).toEqual([]);
});
