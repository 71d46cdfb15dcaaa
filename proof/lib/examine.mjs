// Looks at an answer with the table of rights in hand: every object, every field, every mark.
import { getNamedType, isLeafType, isUnionType } from 'graphql';
import { allows, ruleOf, types } from './rights.mjs';

const isNothing = (value) =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === 0 ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Array.isArray(value.nodes) && value.nodes.length === 0);

/** `world` knows objects by id; `report({ kind, what, who, on, expected, got })` takes what is wrong; every field of every object that has been looked at is one case in `cases`. */
export function examiner({ world, schema, cases, report }) {
  const byId = new Map();
  for (const item of world.items) byId.set(`${item.kind} ${item.id}`, item);
  const marks = new Map();
  for (const item of world.items)
    if (item.mark && item.mark.startsWith('qz')) marks.set(item.mark, [...(marks.get(item.mark) ?? []), item]);
  /** Who may read a text with this mark, whatever way it comes. */
  const readable = (actor, item, path) => {
    if (item.kind === 'community') return actor === 'invited' || allows('community.card', actor, item); // an invitation names what it leads to
    if (item.kind === 'discussion') return allows('discussion.read', actor, item);
    if (item.kind === 'post') return allows('post.read', actor, item);
    if (item.kind === 'membership') return allows('membership.read', actor, item);
    // The name of a person also stands where they speak or are named in public; their fields are examined one by one.
    // Who gives and takes roles sees who holds them (the legal name, where a role needs it), there and nowhere else.
    if (item.kind === 'person')
      return allows('person.read', actor, item) || (path === 'Query.roleGrants' && allows('person.legalName', actor, item));
    if (item.kind === 'practice') return allows('practice.text', actor, item) || allows('draft.read', actor, item);
    if (item.kind === 'translation') return allows('translation.read', actor, item);
    if (item.kind === 'book') return allows('book.read', actor, item);
    if (item.kind === 'bookDraft') return allows('book.draft', actor, item);
    if (item.kind === 'scheme') return allows('scheme.read', actor, item);
    if (item.kind === 'schemeDraft') return allows('scheme.draft', actor, item);
    if (item.kind === 'consultation') return allows('consultation.read', actor, item);
    if (item.kind === 'remark') return allows('remark.read', actor, item);
    if (item.kind === 'transfer') return allows('transfer.read', actor, item);
    if (item.kind === 'practiceComment') return allows('practiceComment.read', actor, item);
    if (item.kind === 'endorsement') return allows('endorsement.read', actor, item);
    if (item.kind === 'resource') return allows('resource.titled', actor, item);
    if (item.kind === 'savedSearch') return allows('owner', actor, item);
    if (item.kind === 'story') return allows('story.read', actor, item);
    if (item.kind === 'storyDraft') return allows('story.work', actor, item);
    // Who the person is, wherever it may come out.
    if (item.kind === 'storyConsent' || item.kind === 'storyUse') return allows('story.coordinate', actor, item);
    if (item.kind === 'rubric') return allows('rubric.words', actor, item);
    if (item.kind === 'validation') return allows('validation.words', actor, item);
    if (allows('validation.title', actor, item)) return true; // a validator of an open task knows what they were asked about
    return allows('draft.read', actor, item) || (item.kind === 'unpublished' && allows('draft.read', actor, item));
  };
  const field = (actor, typeName, name, item) => cases.add(`${typeName}.${name}|${actor}|${item?.name ?? ''}|${item?.level ?? ''}`);

  function walk(actor, type, value, item, path) {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      for (const one of value) walk(actor, type, one, item, path);
      return;
    }
    let named = getNamedType(type);
    if (isLeafType(named)) return;
    if (isUnionType(named)) named = schema.getType(value.__typename);
    const row = types[named.name];
    if (!row) return report({ kind: 'norow', what: named.name, who: '', on: '', expected: 'a row in proof/rights/types.mjs', got: 'none' });
    let here = item;
    if (row.kind) {
      here = byId.get(`${row.kind} ${value[row.key ?? 'id']}`);
      if (here && !allows(row.rule, actor, here))
        report({ kind: 'leak', what: path, who: actor, on: here.name, expected: `not shown (${row.rule})`, got: 'shown' });
    }
    for (const [name, inner] of Object.entries(named.getFields())) {
      if (!(name in value)) continue;
      field(actor, named.name, name, here);
      const rule = ruleOf(named.name, name);
      if (rule && here && !isNothing(value[name]) && !allows(rule, actor, here))
        report({
          kind: 'leak',
          what: `${path}.${name}`,
          who: actor,
          on: here.name,
          expected: `nothing (${rule})`,
          got: JSON.stringify(value[name]),
        });
      if (rule && here && isNothing(value[name]) && allows(rule, actor, here) && !mayBeEmpty(named.name, name, here))
        report({
          kind: 'refused',
          what: `${path}.${name}`,
          who: actor,
          on: here.name,
          expected: `a value (${rule})`,
          got: JSON.stringify(value[name]),
        });
      walk(actor, inner.type, value[name], here, `${path}.${name}`);
    }
  }
  return {
    byId,
    readable,
    walk,
    /** Texts that stand anywhere in an answer. */
    texts(actor, text, path, asked = '') {
      for (const [mark] of text.matchAll(/qz[0-9a-z]{4}x/g)) {
        if (asked.includes(mark)) continue;
        const items = marks.get(mark);
        if (items && !items.some((item) => readable(actor, item, path)))
          report({ kind: 'leak', what: path, who: actor, on: items[0].name, expected: 'nothing of its text', got: `its text ${mark}` });
      }
    },
    /** Every field below a type that was asked for and denied together with its object. */
    denied(actor, typeName, item) {
      for (const name of Object.keys(schema.getType(typeName).getFields())) field(actor, typeName, name, item);
    },
  };
}
/** What can be nothing although one may see it: it depends on more than rights. */
function mayBeEmpty(type, field, item) {
  if (
    ['applications', 'invitations', 'latest', 'draftState', 'discussions', 'discussionCount', 'memberCount', 'coordinators'].includes(field)
  )
    return ['invitations', 'latest', 'draftState', 'coordinators', 'discussions', 'discussionCount'].includes(field);
  if (type === 'Member') return !item.subject || item.subject.hidden;
  // A lesson needs nobody's word, and stands in no frozen book of this world.
  if (type === 'StoryDraft') return field === 'uses' ? item.storyState !== 'ENDED' : item.storyKind === 'LESSON';
  // How far a validation is, and what was said: only where there is one.
  if (['opinions', 'validation'].includes(field)) return true;
  // The list of one's tasks comes without the texts.
  if (type === 'ValidationTask') return field === 'preview';
  if (type === 'Person') return item.hidden || field === 'organisations';
  return false;
}
