import { bookFormats } from '@guildhall/domain/toolbooks/machine';
import { ToolBooks1795600000060 } from '../db/migrations/0060-toolbooks.js';
import { BookReissues1795600000181 } from '../db/migrations/0181-book-reissues.js';
import { PicturesTakenAway1795600000320 } from '../db/migrations/0320-pictures-taken-away.js';
import { policies, type Feature } from '../kernel/feature.js';
import { ToolBook, ToolBookEdition, ToolBookFile, ToolBookRevision } from './book.entity.js';
import { toolBookPolicy } from './book.policy.js';
import { BookResolver } from './book.resolver.js';
import { bookSearchable } from './book.searchable.js';
import { ToolBookReissue, ToolBookReissueFile } from './reissue.entity.js';
import { toolBookSubscribers } from './toolbooks.subscribers.js';

/** How many files there are of what was compiled. */
const everyKind = (of: string) => `${bookFormats.length} * (select count(*) from jsonb_object_keys(${of}.documents))`;

export const toolbooks: Feature = {
  name: 'toolbooks',
  entities: [ToolBook, ToolBookRevision, ToolBookEdition, ToolBookFile, ToolBookReissue, ToolBookReissueFile],
  migrations: [ToolBooks1795600000060, BookReissues1795600000181, PicturesTakenAway1795600000320],
  subscribers: toolBookSubscribers,
  providers: [BookResolver],
  searchables: [bookSearchable],
  policies: policies(toolBookPolicy),
  invariants: [
    {
      name: 'a book has every edition up to the one that it names, each with a file of every kind in each of its languages',
      sql: `select b.id from tool_book b where b."editionNo" <> (select count(*) from tool_book_edition e where e."bookId" = b.id)
        or exists (select 1 from tool_book_edition e where e."bookId" = b.id and (select count(*) from tool_book_file f where f."editionId" = e.id) <> ${everyKind('e')})`,
    },
    {
      name: 'a book on which nobody works is what its last edition is',
      sql: `select b.id from tool_book b join tool_book_edition e on e."bookId" = b.id and e.number = b."editionNo" where b.state = 'FROZEN' and b.content <> e.content`,
    },
    {
      name: 'the bytes of a frozen file are those that were frozen',
      sql: `select f.id from (select id, bytes, sha256, size from tool_book_file union all select id, bytes, sha256, size from tool_book_reissue_file) f
        where encode(sha256(f.bytes), 'hex') <> f.sha256 or length(f.bytes) <> f.size`,
    },
    {
      name: 'a reissue has a file of every kind in each of its languages',
      sql: `select r.id from tool_book_reissue r where (select count(*) from tool_book_reissue_file f where f."reissueId" = r.id) <> ${everyKind('r')}`,
    },
  ],
};
