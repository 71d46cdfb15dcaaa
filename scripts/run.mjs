#!/usr/bin/env node
// Every `npm run` of this repository. Works before anything is installed: Node built-ins only.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is Node ${process.versions.node}.`);
  process.exit(1);
}
const commands = ['start', 'test', 'dev', 'setup', 'build', 'bench', 'proof', 'cli', 'schema', 'codegen', 'check'];
const [, , command, ...args] = process.argv;
if (!commands.includes(command)) {
  console.error(`Unknown command "${command ?? ''}". Known: ${commands.join(', ')}.`);
  process.exit(1);
}
const { fail } = await import('./lib/say.mjs');
try {
  const module = await import(`./commands/${command}.mjs`);
  await module.default(args);
} catch (error) {
  fail(error);
}
