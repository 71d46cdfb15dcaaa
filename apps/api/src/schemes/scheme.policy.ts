import { all, definePolicy, either, type Rule } from '../kernel/policy.js';
import { mayTranslate } from '../translations/translation.policy.js';
import { Scheme } from './scheme.entity.js';
import { SchemeDraft } from './version.entity.js';

type Facts = Pick<Scheme, 'networkId' | 'operatorId'>;

const coordinates: Rule<Facts> = (a, row) => a?.has('COORDINATOR', 'NETWORK', row.networkId) ?? false;
/** Answers for the organisation that runs the scheme. */
const operates: Rule<Facts> = (a, row) => row.operatorId !== null && (a?.has('ORG_MANAGER', 'ORGANISATION', row.operatorId) ?? false);
/** Who writes a scheme and publishes it: who answers for its organisation, and the coordinators of its network (ADR 110). */
const responsible = either<Facts>(operates, coordinates);
const sqlResponsible = (t: string) =>
  `(${t}."networkId" = any(:scope(COORDINATOR,NETWORK)) or ${t}."operatorId" = any(:scope(ORG_MANAGER,ORGANISATION)))`;

export const schemePolicy = definePolicy<Scheme>()({
  entity: Scheme,
  name: 'Scheme',
  rules: {
    /** Also once it was withdrawn: its address then says when and why, and nothing of the text. */
    read: either<Scheme>((_, row) => row.state !== 'DRAFT', responsible),
    edit: responsible,
    translate: all<Scheme>(
      (_, row) => row.state === 'PUBLISHED',
      (a, row) => mayTranslate(a, { networkId: row.networkId, authorIds: [], ownerOrganisationId: row.operatorId }),
    ),
  },
  visible: (s) => `(${s}.state <> 'DRAFT' or coalesce(${sqlResponsible(s)}, false))`,
});

/** The working copy, also that of a published scheme, is for those who write it; nobody else learns that there is one. */
export const schemeDraftPolicy = definePolicy<SchemeDraft>()({
  entity: SchemeDraft,
  name: 'SchemeDraft',
  rules: { read: responsible, edit: responsible },
  visible: (d) => `coalesce(${sqlResponsible(d)}, false)`,
});
