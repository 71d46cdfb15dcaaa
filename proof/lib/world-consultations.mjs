// A round for each audience, with a remark that everybody of it reads and one that was hidden. The time of the public one is over and all is answered, but the
// answers are not shown yet.
import { at } from './workbench.mjs';

const fields = [
  'summary',
  'need',
  'whatIsDone',
  'howItIsOrganised',
  'whyItMayWork',
  'limits',
  'mustHave',
  'niceToHave',
  'questions',
  'note',
];
const rounds = [
  ['COMMUNITY', 'PUBLISHED', 'author'],
  ['NETWORK', 'DUE_FOR_REVIEW', 'translator'],
  ['PUBLIC', 'NEXT', 'outsider'],
];
export async function consultationsOf({ make, add, mark, items, actors, network, shared }) {
  for (const [audience, practiceState, writer] of rounds) {
    const practice = items.find((i) => i.kind === 'practice' && i.practiceState === practiceState);
    const m = mark();
    const who = {
      networkId: network.id,
      organiserIds: [actors.writer],
      audience,
      communityId: audience === 'COMMUNITY' ? shared.id : null,
    };
    const row = await make('consultation_round', {
      ...who,
      practiceId: practice.id,
      source: 'EDITION',
      editionNo: 1,
      locale: 'en',
      question: `Question ${m}`,
      text: { title: `Title ${m}`, ...Object.fromEntries(fields.map((f) => [f, `Text ${m}`])) },
      textAt: at,
      state: 'OPEN',
      opensAt: at,
      closesAt: audience === 'PUBLIC' ? at : '2099-01-01T00:00:00Z',
      answeredAt: null,
    });
    add('consultation', row, { audience, practiceState, mark: m });
    for (const hidden of [false, true]) {
      const c = mark();
      const comment = await make('consultation_comment', {
        ...who,
        roundId: row.id,
        authorId: actors[writer],
        field: 'need',
        at: 0,
        quote: `Text ${m}`,
        body: `Body ${c}`,
        disposition: 'PARTLY',
        answer: `Answer ${c}`,
        disposedBy: actors.writer,
        hiddenAt: hidden ? at : null,
        hiddenReason: hidden ? `Reason ${c}` : '',
        hiddenBy: hidden ? actors.networkCoordinator : null,
      });
      add('remark', comment, { audience, hidden, mark: c });
    }
  }
}
