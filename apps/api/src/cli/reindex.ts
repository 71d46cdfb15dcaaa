import { rebuild } from '../search/document.service.js';
import { everything } from '../search/search.service.js';
import { connect } from '../start.js';
import type { Command } from './command.js';

export const reindexCommand: Command = {
  name: 'reindex',
  usage: 'reindex',
  about: 'makes the table of search again from the texts; people can go on searching meanwhile',
  async run({ config, out }) {
    const factory = await connect(config);
    try {
      const rows = await rebuild(factory.make(null), everything.searchables, (kind, count) => out(`${kind}: ${count}`));
      out(`${rows} rows read again.`);
      return 0;
    } finally {
      await factory.close();
    }
  },
};
