import fs from 'node:fs';

const root = 'apps/web/src/';
const files = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
const text = (name: string) => fs.readFileSync(root + name, 'utf8');
const hooks = /\b(useDraft|useKept|useKeptForm|useOnceForm|useAutosave|useWorkingCopy|useTransfer)[<(]/;

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

/** A reason or a note of some lines that goes with one decision: it outlives a refusal and a cut line, and is lost with the tab alone. Whoever touches one of these
 *  gives it `useDraft` and takes it from here; nothing new comes in. */
const withTheTab = new Set(
  `consultations/comment-item practices/validation/validators
   reviews/action-item reviews/application/application-decide reviews/case-people reviews/host-comments reviews/leave-panel reviews/next-step
   reviews/panel-clock reviews/panel-dialogs reviews/panel-gone reviews/panel-minimum reviews/report-editions reviews/results-answers
   reviews/results-checks reviews/results-end reviews/self/self-check reviews/team.page
   schemes/edit/publish stories/consent-form stories/consent-panel stories/uses-panel translations/judge translations/translate-form`
    .split(/\s+/)
    .map((name) => `features/${name}.tsx`),
);

it('what is typed into a long box is kept: by the file itself, by the form of which it is a part, or it stands on the list of those that do not', () => {
  const boxes = files.filter((name) => /<(TextArea|MarkdownEditor)\b/.test(text(name)));
  expect(boxes.filter((name) => !hooks.test(text(name)) && !(name in partOf) && !withTheTab.has(name))).toEqual([]);
  const listed = [...Object.keys(partOf), ...withTheTab];
  expect(listed.filter((name) => !boxes.includes(name) || (hooks.test(text(name)) && name !== 'app/editor/markdown-editor.tsx'))).toEqual(
    [],
  );
});

it('a form of which parts are kept elsewhere does keep them', () => {
  const keepers = Object.values(partOf).filter((name) => name.endsWith('.ts'));
  expect(keepers.filter((name) => !fs.existsSync(`${root}features/${name}`) || !hooks.test(text(`features/${name}`)))).toEqual([]);
});
