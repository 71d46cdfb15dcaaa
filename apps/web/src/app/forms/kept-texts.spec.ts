import fs from 'node:fs';

const root = 'apps/web/src/';
const files = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
const text = (name: string) => fs.readFileSync(root + name, 'utf8');
const hooks = /\b(useDraft|useDraftFields|useKept|useKeptForm|useDraftForm|useOnceForm|useAutosave|useWorkingCopy|useTransfer)[<(]/;

/** Boxes of a form of which another file keeps what is typed. */
const partOf: Record<string, string> = {
  'app/editor/markdown-editor.tsx': 'whoever uses it',
  'app/forms/conflict-view.tsx': 'the form that met the conflict',
  'features/communities/community-fields.tsx': 'communities/begin.page.tsx and communities/settings-form.tsx',
  'features/communities/poll/poll-fields.tsx': 'communities/poll/use-poll-draft.ts',
  'features/practices/about-fields.tsx': 'practices/use-draft.ts',
  'features/practices/building-blocks-editor.tsx': 'practices/use-draft.ts',
  'features/practices/files/picture-card.tsx': 'practices/use-draft.ts',
  'features/practices/section-fields.tsx': 'practices/use-draft.ts',
  'features/resources/resource-fields.tsx': 'resources/use-resource.ts',
  'features/rubrics/text-list.tsx': 'rubrics/use-rubric-draft.ts',
  'features/schemes/edit/about-fields.tsx': 'schemes/edit/use-scheme-draft.ts',
  'features/stories/story-fields.tsx': 'stories/use-story.ts',
  'features/toolbooks/chapter-fields.tsx': 'toolbooks/use-book.ts',
  'features/toolbooks/front-fields.tsx': 'toolbooks/use-book.ts',
  'features/translations/text-row.tsx': 'translations/use-translation.ts',
};

it('what is typed into a long box is kept: by the file itself, or by the form of which it is a part', () => {
  const boxes = files.filter((name) => /<(TextArea|MarkdownEditor)\b/.test(text(name)));
  expect(boxes.filter((name) => !hooks.test(text(name)) && !(name in partOf))).toEqual([]);
  const listed = Object.keys(partOf);
  expect(listed.filter((name) => !boxes.includes(name) || (hooks.test(text(name)) && name !== 'app/editor/markdown-editor.tsx'))).toEqual(
    [],
  );
});

it('a form of which parts are kept elsewhere does keep them', () => {
  const keepers = Object.values(partOf).filter((name) => name.endsWith('.ts'));
  expect(keepers.filter((name) => !fs.existsSync(`${root}features/${name}`) || !hooks.test(text(`features/${name}`)))).toEqual([]);
});

it('no box cuts what is pasted: only the parts of the design system know a limit, and the words of a search, which are no text of anybody', () => {
  const cutting = files.filter((name) => /<(input|textarea|SearchBox)\b(?:[^>]|=>)*?\smaxLength=/.test(text(name)));
  expect(cutting).toEqual(['features/practices/words-box.tsx', 'features/search/palette.tsx', 'features/search/search-page.tsx']);
});

/** What a person chose beside what they wrote would be lost while their words come back. */
const chosenAnew: Record<string, string> = {
  'features/reviews/invitation.page.tsx': 'consent to the terms is given each time',
  'features/reviews/report-editions.tsx': 'who may read the report: a form of its own, without a word',
  'features/reviews/results-end.tsx': 'that a brief may be begun: a button of its own, without a word',
  'features/reviews/panel-dialogs.tsx': 'as what and until when somebody is asked: a dialog of its own, without a word',
  'features/reviews/application/application-decide.tsx': 'who leads the case: a form of its own, without a word',
};

it('where words are kept, what stands beside them is kept, too: no choice and no short text lives in the page alone', () => {
  const lost = files.filter((name) => {
    const source = text(name);
    const inPage = [...source.matchAll(/const \[(\w+), set\w+\] = useState/g)].map(([, state]) => state);
    return (
      hooks.test(source) &&
      inPage.some((state) => new RegExp(`<(?:Select|TextInput|Checkbox|RadioGroup)\\b[^/]*?(?:value|checked)=\\{${state}\\}`).test(source))
    );
  });
  expect(lost.sort()).toEqual(Object.keys(chosenAnew).sort());
});
