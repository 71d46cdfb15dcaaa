import { emptyContent, type Fact, type PracticeContent } from '@guildhall/domain/practices/content';
import { demoId } from './ids.js';

const illustrative = (practice: string, key: string, more: Partial<Fact>): Fact => ({
  id: demoId('practice-fact', `${practice}:${key}`), label: '', value: '', unit: '', asOf: '', sourceId: null, sourceTitle: '', sourceUrl: '', grade: null, mark: 'ILLUSTRATIVE', note: '', ...more,
});

/** What p005 is writing: the figures are invented, one has no source yet, limits are empty. */
export const mentorDays: PracticeContent = {
  ...emptyContent('en', demoId('organisation', 'demo-lantern-hub')),
  title: 'Mentor days: what the host needs',
  summary: 'Ten afternoons a year on which founders meet two experts at one table and leave with one thing to do next week.',
  kind: 'PRACTICE', country: 'SE', place: 'Malmö', operation: 'ACTIVE', periodStart: '2024', dimensions: ['mentoring', 'networking'], targetGroups: ['migrant_women', 'migrants_general'],
  need: 'Experts were willing to help but did not know how to prepare. Founders came with ten questions and got half an answer to each.',
  whatIsDone: '- Two experts at each table, ten minutes a talk\n- The question is sent the day before\n- Coffee stands where people wait, not where they talk',
  howItIsOrganised: 'One person invites, one keeps the time. The room is a library after closing, so nobody pays rent.',
  facts: [
    illustrative('mentor-days', 'days', { label: 'mentor days', value: '10', unit: 'a year', asOf: '2025' }),
    illustrative('mentor-days', 'experts', { label: 'experts at each table', value: '2', mark: 'UNCHECKED' }),
  ],
};

/** What waits for screening: written by p002 for the Harbour Desk. */
export const openKitchen: PracticeContent = {
  ...emptyContent('en', demoId('organisation', 'demo-harbour-desk')),
  title: 'An open kitchen on Mondays',
  summary: 'A restaurant lends its kitchen on the day it is closed. Four founders cook, forty guests pay what they think it is worth, and everybody writes down what they learned.',
  kind: 'PRACTICE', country: 'DK', place: 'Copenhagen', operation: 'PILOT', periodStart: '2026-02', dimensions: ['facilities', 'market_access'], targetGroups: ['migrants_general', 'refugees'],
  need: 'A test kitchen costs more than most founders earn in their first half year, and a food permit asks for a kitchen.',
  whatIsDone: '- The restaurant gives the kitchen and the permit, the desk gives an insurance\n- Four founders share one evening, each with one dish\n- Guests book through the restaurant and leave a card with one sentence',
  howItIsOrganised: 'The desk books the evenings for half a year ahead. The chef stays for the first hour and checks temperatures; after that two volunteers look after the room.',
  whyItMayWork: '- The first customer is real\n- Nobody has to buy anything before they know whether the dish sells',
  limits: '- Mondays only: owners with a second job cannot come\n- A chef who leaves takes the agreement along',
  mustHave: '- A restaurant whose owner wants it\n- Insurance for guests', niceToHave: '- A food inspector who comes by once', firstStep: 'Ask three restaurants which day their kitchen stands empty.', effort: 'LOW',
  questions: '- How do you share the takings without a cashier?',
  note: 'Invented for the demo network.',
  facts: [
    illustrative('open-kitchen', 'evenings', { label: 'in the first half year', value: '14', unit: 'evenings', asOf: '2026' }),
    illustrative('open-kitchen', 'guests', { label: 'on average', value: '38', unit: 'guests an evening', asOf: '2026' }),
  ],
};
