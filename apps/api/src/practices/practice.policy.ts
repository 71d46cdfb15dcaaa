import { all, definePolicy, either, isAdministrator, not, type Rule } from '../kernel/policy.js';
import { mayTranslate } from '../translations/translation.policy.js';
import { Practice, PracticeDraft } from './practice.entity.js';

type Facts = Pick<PracticeDraft, 'authorIds' | 'networkId'>;

export const isAuthor: Rule<Pick<Facts, 'authorIds'>> = (a, row) => a !== null && row.authorIds.includes(a.id);
const coordinates: Rule<Pick<Facts, 'networkId'>> = (a, row) => a?.has('COORDINATOR', 'NETWORK', row.networkId) ?? false;
/** An administrator steps in where others judge already; what is only being written is not theirs to read. */
const administers: Rule<{ state: string }> = (a, row) => isAdministrator(a, row) && row.state !== 'DRAFT';
export const runs = either<Pick<Facts, 'networkId'>>(coordinates, isAdministrator);

const managesOwner: Rule<Pick<Practice, 'ownerOrganisationId'>> = (a, row) =>
  row.ownerOrganisationId !== null && (a?.has('ORG_MANAGER', 'ORGANISATION', row.ownerOrganisationId) ?? false);
/** See `mayTranslate`; who runs the installation steps in here, too. */
const translates = either<Facts & Pick<Practice, 'ownerOrganisationId'>>(mayTranslate, isAdministrator);
const isPublished: Rule<Pick<Practice, 'editionNo'>> = (_, row) => row.editionNo > 0;

/** Who may know of a practice: everybody once it has an edition, before that its authors and those who screen. */
export const practicePolicy = definePolicy<Practice>()({
  entity: Practice,
  name: 'Practice',
  rules: {
    read: either<Practice>(isPublished, isAuthor, coordinates, administers),
    begin: either<Practice>(isAuthor, runs),
    /** Only ever oneself: those who wrote it, and who answers for the organisation. */
    offerContact: all<Practice>(isPublished, either<Practice>(isAuthor, managesOwner)),
    endContact: either<Practice>(isAuthor, managesOwner, runs),
    withdraw: either<Practice>(isAuthor, runs),
    takePictureAway: either<Practice>(isAuthor, runs),
    markOutdated: runs,
    /** The owner's word: of those who wrote it, or of who answers for the organisation. */
    reconfirm: either<Practice>(isAuthor, managesOwner),
    translate: all<Practice>(isPublished, translates, (_, row) => row.state !== 'WITHDRAWN'),
    discard: all<Practice>(not(isPublished), isAuthor),
  },
  visible: (p) =>
    `(${p}."editionNo" > 0 or :viewer = any(${p}."authorIds") or ${p}."networkId" = any(:scope(COORDINATOR,NETWORK)) or (:administrator and ${p}.state <> 'DRAFT'))`,
});

/** The working copy, also that of a published practice, is for its authors and those who screen; nobody else learns that there is one. */
export const draftPolicy = definePolicy<PracticeDraft>()({
  entity: PracticeDraft,
  name: 'PracticeDraft',
  rules: {
    read: either<PracticeDraft>(isAuthor, coordinates, administers),
    edit: isAuthor,
    /** Whether they are of the organisation that the text speaks for is asked of their affiliations, see `screeningBarOf`. */
    screen: all<PracticeDraft>(runs, not(isAuthor)),
    publish: runs,
  },
  visible: (d) =>
    `(:viewer = any(${d}."authorIds") or ${d}."networkId" = any(:scope(COORDINATOR,NETWORK)) or (:administrator and ${d}.state <> 'DRAFT'))`,
});
