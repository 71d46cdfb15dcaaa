import type { MenuLine } from '../../app/feature';

export const signOutLine: MenuLine = {
  key: 'sign-out',
  label: 'app.signOut',
  order: 90,
  act: async (client) => (await import('./sign-out')).signOut(client),
};
