import { PracticeContact } from './contact.entity.js';
import { Practices1795600000021 } from '../db/migrations/0021-practices.js';
import { Validation1795600000040 } from '../db/migrations/0040-validation.js';
import { PracticeFiles1795600000080 } from '../db/migrations/0080-practice-files.js';
import { BuildingBlocks1795600000250 } from '../db/migrations/0250-building-blocks.js';
import { PracticeFields1795600000350 } from '../db/migrations/0350-practice-fields.js';
import { PracticeContacts1795600000351 } from '../db/migrations/0351-practice-contacts.js';
import { policies, type Feature } from '../kernel/feature.js';
import { DraftResolver } from './draft.resolver.js';
import { PracticeEdition, PracticeRevision, PracticeScreening } from './edition.entity.js';
import { PictureGone, PracticeFile, StoredFile } from './file.entity.js';
import { FileResolver } from './file.resolver.js';
import { sweepFiles } from './file.service.js';
import { fallDue } from './review-day.service.js';
import { Practice, PracticeDraft } from './practice.entity.js';
import { draftPolicy, practicePolicy } from './practice.policy.js';
import { practiceSubscribers } from './practices.subscribers.js';
import { PracticeResolver } from './practice.resolver.js';
import { practiceSearchable } from './practice.searchable.js';
import { translatable } from '../translations/translatable.service.js';
import { practiceTranslatable } from './translatable.js';
import { validationInvariants } from './validation.invariants.js';
import { PracticeValidation } from './validation.entity.js';
import { validationPolicy } from './validation.policy.js';
import { ValidationResolver } from './validation.resolver.js';
import { validationSubscribers } from './validation.subscribers.js';
import { practicesLeaving } from './leaving.service.js';

translatable(practiceTranslatable);

export const practices: Feature = {
  name: 'practices',
  leaving: practicesLeaving,
  entities: [
    Practice,
    PracticeDraft,
    PracticeEdition,
    PracticeRevision,
    PracticeScreening,
    PracticeValidation,
    StoredFile,
    PracticeFile,
    PictureGone,
    PracticeContact,
  ],
  migrations: [
    Practices1795600000021,
    Validation1795600000040,
    PracticeFiles1795600000080,
    BuildingBlocks1795600000250,
    PracticeFields1795600000350,
    PracticeContacts1795600000351,
  ],
  providers: [PracticeResolver, DraftResolver, ValidationResolver, FileResolver],
  policies: policies(practicePolicy, draftPolicy, validationPolicy),
  subscribers: [...practiceSubscribers, ...validationSubscribers],
  searchables: [practiceSearchable],
  schedules: [
    { name: 'practices-fall-due', cron: '20 3 * * *', run: fallDue },
    { name: 'practice-files-sweep', cron: '40 3 * * *', run: sweepFiles },
  ],
  invariants: [
    ...validationInvariants,
    {
      name: 'what a working copy shows is a file of its practice that is kept',
      sql: `select d.id from practice_draft d, jsonb_array_elements(coalesce(d.content->'pictures', '[]') || coalesce(d.content->'attachments', '[]')) named
        where not exists (select 1 from practice_file l where l.id = (named->>'id')::uuid and l."practiceId" = d.id and l."unusedSince" is null)`,
    },
    {
      name: 'what an edition shows is a file of its practice that stays, or a picture that was taken away',
      sql: `select e.id from practice_edition e, jsonb_array_elements(coalesce(e.content->'pictures', '[]') || coalesce(e.content->'attachments', '[]')) named
        where not exists (select 1 from practice_file l where l.id = (named->>'id')::uuid and l."practiceId" = e."practiceId" and l."publishedAt" is not null)
          and not exists (select 1 from practice_picture_gone g where g.id = (named->>'id')::uuid and g."practiceId" = e."practiceId")`,
    },
    {
      name: 'a practice without an edition is what its working copy is, and both name the same people',
      sql: `select p.id from practice p left join practice_draft d on d.id = p.id
        where d.id is null or (p."editionNo" = 0 and p.state <> d.state) or p."networkId" <> d."networkId" or not (p."authorIds" @> d."authorIds" and d."authorIds" @> p."authorIds")`,
    },
    {
      name: 'a published practice has the edition that it names, and every edition before it',
      sql: `select p.id from practice p where p."editionNo" > 0 and p."editionNo" <> (select count(*) from practice_edition e where e."practiceId" = p.id and e.number <= p."editionNo")`,
    },
  ],
};
