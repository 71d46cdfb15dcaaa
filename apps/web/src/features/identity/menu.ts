import type { MenuLine } from '../../app/feature';

export const signOutLine: MenuLine = {
  key: 'sign-out',
  label: 'app.signOut',
  order: 9,
  run: async (client) => (await import('./sign-out')).signOut(client),
};
