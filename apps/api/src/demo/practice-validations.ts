import { emptyContent, type PracticeContent } from '@guildhall/domain/practices/content';
import { validationCriteria, type ShownAs, type ValidationDecision, type ValidationLevel, type ValidationScores } from '@guildhall/domain/practices/validation';
import type { Ctx } from '../kernel/ctx.js';
import { create } from '../kernel/rows.js';
import { PracticeValidation } from '../practices/validation.entity.js';
import { demoJson } from './files.js';
import { demoId } from './ids.js';

const day = 86_400_000;
/** In the order of the criteria: clarity, evidence, effect, transferability, inclusion. */
type Levels = readonly [ValidationLevel, ValidationLevel, ValidationLevel, ValidationLevel, ValidationLevel];
interface DemoOpinion {
  by: string; house: string; decision: ValidationDecision; levels: Levels; shownAs: ShownAs; opinion: string; privateNote: string;
}

/** What peers outside the organisation said of each published write-up. */
export const demoOpinions = (): Readonly<Record<string, readonly DemoOpinion[]>> => demoJson<{ opinions: Record<string, DemoOpinion[]> }>('opinions.json').opinions;

/** In validation: one opinion is in, the second person has been asked. Invented, like the people. */
export const libraryHour: PracticeContent = {
  ...emptyContent('en', demoId('organisation', 'demo-harbour-desk')),
  title: 'The tax hour in the library',
  summary: 'Once a month a tax clerk sits in the library for an hour after work. Founders bring one letter each, and nobody has to book.',
  kind: 'PRACTICE', country: 'DK', place: 'Copenhagen', operation: 'ACTIVE', periodStart: '2025-01', dimensions: ['legal_admin', 'networking'], targetGroups: ['migrants_general'],
  need: 'Letters from the tax office lay unopened until the second reminder. A call cost an hour in the queue, and an adviser cost more than the tax.',
  whatIsDone: '- One clerk, one table, one hour, always the first Tuesday\n- One letter for each person, ten minutes\n- A volunteer writes down the question, not the name, and hangs the answer on the wall',
  howItIsOrganised: 'The tax office lends the clerk as part of its working time. The library opens the room and makes the coffee. The desk invites, and counts the questions.',
  whyItMayWork: '- The library is nobody’s office\n- One letter is a small thing to bring',
  limits: '- The clerk explains, and may not advise\n- In March the queue reaches the children’s books',
  mustHave: '- A tax office that counts the hour as work', niceToHave: '- Somebody who interprets', firstStep: 'Ask the tax office for one hour, once.', effort: 'LOW',
  questions: '- Has anybody done this with the pension office?',
  note: 'Invented for the demo network.',
  buildingBlocks: [
    { id: demoId('practice-block', 'library-hour:hour'), title: 'One hour, always the same', purpose: 'A clerk at a table in the library, the first Tuesday after work: nobody has to book, and nobody has to go to an office.', enablingFactors: ['A tax office that counts the hour as work', 'A room that is nobody’s office'] },
    { id: demoId('practice-block', 'library-hour:wall'), title: 'The wall of answers', purpose: 'A volunteer writes down the question, not the name, and hangs the answer up, so that others need not ask again.', enablingFactors: ['A volunteer who stays for the hour'] },
  ],
  facts: [
    { id: demoId('practice-fact', 'library-hour:letters'), label: 'letters read together', value: '96', unit: 'in the first year', asOf: '2025', sourceId: null, sourceTitle: '', sourceUrl: '', grade: null, mark: 'ILLUSTRATIVE', note: '' },
  ],
};
const early: DemoOpinion = {
  by: 'p022', house: 'demo-isar-chamber', decision: 'ACCEPT', levels: ['FULLY', 'PARTLY', 'MOSTLY', 'FULLY', 'MOSTLY'], shownAs: 'NAME_AND_ORGANISATION',
  opinion: 'I have tried it with one clerk and a box of biscuits, and it works. What decides is that the hour counts as work for the office: then the clerk comes back next month. The wall with the answers is the best idea in it.',
  privateNote: 'The figure is theirs alone. Fine for a text that says so.',
};

interface Text {
  id: string; authorIds: string[]; ownerOrganisationId: string | null; editionNo: number; networkId: string; askedBy: string; at: Date;
}
async function put(ctx: Ctx, w: Text, by: string, house: string, names: ReadonlyMap<string, { name: string }>, given: DemoOpinion | null): Promise<void> {
  const validatorId = demoId('person', by);
  const organisationId = demoId('organisation', house);
  const asked = new Date(w.at.getTime() - 20 * day);
  const at = new Date(w.at.getTime() - 5 * day);
  await create(ctx, PracticeValidation, {
    id: demoId('practice-validation', `${w.id}:${by}`), createdAt: asked, updatedAt: given ? at : asked,
    practiceId: w.id, networkId: w.networkId, authorIds: w.authorIds, ownerOrganisationId: w.ownerOrganisationId, editionNo: w.editionNo, validatorId, organisationId, askedBy: w.askedBy,
    state: given ? 'GIVEN' : 'ASKED', conflictKinds: [], note: '', criteriaVersion: validationCriteria.version,
    scores: given ? (Object.fromEntries(validationCriteria.keys.map((k, i) => [k, given.levels[i]])) as ValidationScores) : {},
    decision: given?.decision ?? null, opinion: given?.opinion ?? '', privateNote: given?.privateNote ?? '', shownAs: given?.shownAs ?? null,
    givenName: given && given.shownAs !== 'ORGANISATION' ? (names.get(validatorId)?.name ?? null) : null,
    givenOrganisation: given && given.shownAs !== 'NAME' ? (names.get(organisationId)?.name ?? null) : null,
    declaredAt: given ? asked : null, givenAt: given ? at : null, endedAt: null,
  } as Partial<PracticeValidation>);
}

export async function putOpinions(ctx: Ctx, given: readonly DemoOpinion[], w: Text, names: ReadonlyMap<string, { name: string }>): Promise<void> {
  for (const o of given) await put(ctx, w, o.by, o.house, names, o);
}
/** One opinion in, one person asked who has not answered yet. */
export async function putHalfWay(ctx: Ctx, w: Text, names: ReadonlyMap<string, { name: string }>): Promise<void> {
  await put(ctx, w, early.by, early.house, names, early);
  await put(ctx, w, 'p016', 'demo-fjord-start', names, null);
}
