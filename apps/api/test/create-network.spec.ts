import { run } from '../src/cli/commands.js';
import { TestApp } from './app.js';
import { person } from './cast.js';

it('begins a network, in the hands of somebody who has an account; a wrong one begins nothing', async () => {
  const app = await TestApp.boot();
  const amina = await person(app, 'Amina');
  const said: unknown[] = [];
  const begin = (...args: string[]) =>
    run(
      ['create-network', ...args],
      { ...app.env, NODE_ENV: 'test' },
      (l) => said.push(l),
      (l) => said.push(l),
    );
  const baltic = ['--name', 'Baltic Starters', '--about', 'People who help newcomers around the Baltic Sea.'];
  const networks = async () =>
    (await app.as<{ networks: { slug: string }[] }>(null, '{ networks { slug } }')).data!.networks.map((n) => n.slug);

  expect(await begin('--name', 'Baltic Starters')).toBe(1);
  expect(await begin(...baltic, '--slug', 'Baltic Starters')).toBe(1);
  expect(await begin(...baltic, '--locale', 'xx')).toBe(1);
  expect(await begin(...baltic, '--coordinator', 'nobody@example.org')).toBe(1);
  expect(said.at(-1)).toBe('Nobody with an open account has the address nobody@example.org. Nothing was created.');
  expect(await networks()).toEqual([]);
  expect(await begin(...baltic, '--coordinator', amina.email!)).toBe(0);
  expect(said.at(-1)).toBe('Baltic Starters is there. Amina coordinates it.');
  expect(await networks()).toEqual(['baltic-starters']);
  expect(await begin(...baltic)).toBe(1);
  expect(said.at(-1)).toBe('There is a network baltic-starters already.');
  expect(await app.as(amina, '{ organisedScopes { scopeType name } }')).toEqual({
    data: { organisedScopes: [{ scopeType: 'NETWORK', name: 'Baltic Starters' }] },
  });
  await app.stop();
});
