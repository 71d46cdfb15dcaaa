import type { MenuLine } from '../../app/feature';

export const signOutLine: MenuLine = {
  key: 'sign-out',
  label: 'app.signOut',
  act: async (client) => (await import('./sign-out')).signOut(client),
};
