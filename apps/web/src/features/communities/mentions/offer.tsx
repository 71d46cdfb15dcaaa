import { lazy, Suspense, type RefObject } from 'react';
import { loadMessages } from '../../../app/i18n/i18n';

const Mentions = lazy(async () => {
  const [module] = await Promise.all([import('./mentions'), loadMessages('communities/settings')]);
  return { default: module.Mentions };
});

/** Members to mention in this box; fetched beside it, and what one writes does not wait for it. */
export const OfferMentions = (props: { box: RefObject<HTMLTextAreaElement | null>; communityId: string; hintId: string }) => (
  <Suspense>
    <Mentions {...props} />
  </Suspense>
);
