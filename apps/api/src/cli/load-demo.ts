import { loadDemo } from '../demo/load.js';
import { connect } from '../start.js';
import type { Command } from './command.js';

export const loadDemoCommand: Command = {
  name: 'load-demo',
  usage: 'load-demo',
  about: 'loads the demo network; what is there stays as it is',
  async run({ config, out }) {
    const factory = await connect(config);
    try {
      await factory.jobs.during(factory, () => loadDemo(factory, (name, step, steps) => out(`${step} of ${steps}: ${name}`)));
      out('loaded');
      return 0;
    } finally {
      await factory.close();
    }
  },
};
