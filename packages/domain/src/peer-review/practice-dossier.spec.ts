import { emptyContent, type Fact } from '../practices/content.js';
import { dossierText } from './dossier.js';
import { practiceDossier } from './practice-dossier.js';

const fact = (more: Partial<Fact>): Fact => ({
  id: '0195d2f0-0000-7000-8000-000000000001',
  label: 'letters read',
  value: '96',
  unit: '',
  asOf: '2025',
  sourceId: null,
  sourceTitle: 'Register of the desk',
  sourceUrl: '',
  grade: null,
  mark: 'VERIFIED',
  note: '',
  ...more,
});
const plain = (text: string) => text.split('\n').filter(Boolean);
const content = {
  ...emptyContent('de', null),
  title: 'Die Steuerstunde',
  summary: 'Einmal im Monat.',
  need: 'Briefe blieben liegen.',
  whatIsDone: 'Ein Tisch\nEine Stunde',
  facts: [fact({}), fact({ value: '12', mark: 'ILLUSTRATIVE' }), fact({ value: ' ' })],
};

describe('the first dossier of a practice', () => {
  it('holds what was published, in its language, and room for each dimension in scope', () => {
    const d = practiceDossier(content, ' ', [{ key: 'finance', title: 'Geld' }], plain);
    expect(d).toMatchObject({ title: 'Die Steuerstunde', summary: 'Einmal im Monat.', locale: 'de', journey: [] });
    expect(d.sections).toEqual([
      { key: 'text:need', title: 'Warum es nötig war', dimensionKey: null, paragraphs: ['Briefe blieben liegen.'] },
      { key: 'text:whatisdone', title: 'Was getan wird', dimensionKey: null, paragraphs: ['Ein Tisch', 'Eine Stunde'] },
      { key: 'finance', title: 'Geld', dimensionKey: 'finance', paragraphs: [] },
    ]);
    expect(() => dossierText(d)).not.toThrow();
  });
  it('holds the building blocks under their own title, in the order of the page', () => {
    const block = {
      id: '0195d2f0-0000-7000-8000-000000000002',
      title: 'Eine Stunde',
      purpose: 'Fragen\nstellen.',
      enablingFactors: ['Ein Raum', 'Tee'],
    };
    const d = practiceDossier(
      { ...content, howItIsOrganised: 'Zu zweit.', limits: 'Wenige.', buildingBlocks: [block, { ...block, purpose: '' }] },
      '',
      [],
      plain,
    );
    expect(d.sections.map((s) => s.key)).toEqual([
      'text:need',
      'text:whatisdone',
      'text:howitisorganised',
      'text:buildingblocks',
      'text:limits',
    ]);
    expect(d.sections[3]).toEqual({
      key: 'text:buildingblocks',
      title: 'Bausteine',
      dimensionKey: null,
      paragraphs: ['1. Eine Stunde: Fragen stellen.', '– Ein Raum', '– Tee', '2. Eine Stunde', '– Ein Raum', '– Tee'],
    });
    expect(() => dossierText(d)).not.toThrow();
  });
  it('takes the words of the application where there are some, and no figure that is invented or empty', () => {
    const d = practiceDossier(content, 'Warum jetzt.', [], plain);
    expect(d.summary).toBe('Warum jetzt.');
    expect(d.figures).toEqual([{ value: '96', label: 'letters read (2025)', source: 'Register of the desk' }]);
  });
});
