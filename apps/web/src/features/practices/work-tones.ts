import { asksAuthors, asksCoordinator } from '@guildhall/domain/practices/machine';
import type { Tone } from '@guildhall/ui/Tag';
import type { PracticeWorkPageQuery } from './draft.generated';

/* Marigold says that the reader has something to do, so it depends on whose turn it is. */
export const queueTone = (d: Pick<PracticeWorkPageQuery['practiceScreeningQueue']['nodes'][number], 'form' | 'state' | 'bar'>): Tone =>
  d.bar === null && asksCoordinator(d.form, d.state) ? 'gold' : 'plain';
export const ownTone = (d: Pick<PracticeWorkPageQuery['ownPractices']['nodes'][number], 'form' | 'state'>): Tone =>
  asksAuthors(d.form, d.state) ? 'gold' : d.state === 'PUBLISHED' ? 'good' : 'plain';
