import type { ConsultationNode } from '../../uptake/consultation.types.js';
import { page } from '../page.types.js';
import { words } from '../words.js';

/** Texts about which people are asked. Not for search engines: a text in the making is no answer to a question. */
export const consultationPages = [
  page({
    path: '/consultations',
    feature: 'consultations',
    file: 'consultations.page.tsx',
    document: 'ConsultationsPage',
    variables: () => ({}),
    meta: (_, say) => ({ title: say(words.consultations), description: say(words.consultationsText), hidden: true }),
  }),
  page<{ consultation: ConsultationNode }>({
    path: '/consultations/:id',
    feature: 'consultations',
    file: 'consultation.page.tsx',
    document: 'ConsultationPage',
    variables: ({ id }) => ({ id: id ?? '' }),
    meta: (data, say) => ({ title: data?.consultation.title || say(words.consultations), hidden: true }),
  }),
];
