import { createRoute } from '@tanstack/react-router';
import { page } from '../../app/feature';
import { rootRoute } from '../../app/root-route';

const parent = { getParentRoute: () => rootRoute, staticData: { alone: true } } as const;
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const signIn = createRoute({
  ...parent,
  path: '/sign-in',
  validateSearch: (search): { to?: string } => {
    const to = text(search['to']);
    return to ? { to } : {};
  },
  ...page('identity', () => import('./sign-in.page'), 'SignInPage'),
});
const register = createRoute({ ...parent, path: '/register', ...page('identity', () => import('./register.page'), 'RegisterPage') });
const verify = createRoute({ ...parent, path: '/verify', ...page('identity', () => import('./verify.page'), 'VerifyPage') });
const verifyAddress = createRoute({
  ...parent,
  path: '/verify-address',
  ...page('identity', () => import('./verify.page'), 'VerifyAddressPage'),
});
const forgot = createRoute({ ...parent, path: '/forgot', ...page('identity', () => import('./forgot.page'), 'ForgotPage') });
const reset = createRoute({ ...parent, path: '/reset', ...page('identity', () => import('./reset.page'), 'ResetPage') });
const accept = createRoute({ ...parent, path: '/accept', ...page('identity', () => import('./accept.page'), 'AcceptPage') });
const unsubscribe = createRoute({
  ...parent,
  path: '/mail/unsubscribe/$token',
  ...page('identity', () => import('./unsubscribe.page'), 'UnsubscribePage'),
});
const signOut = createRoute({ ...parent, path: '/sign-out', ...page('identity', () => import('./sign-out.page'), 'SignOutPage') });
const demoMail = createRoute({
  ...parent,
  path: '/demo/mail',
  validateSearch: (search): { address?: string } => {
    const address = text(search['address']);
    return address ? { address } : {};
  },
  ...page('identity', () => import('./demo-mail.page'), 'DemoMailPage'),
});

export const identityRoutes = [signIn, register, verify, verifyAddress, forgot, reset, accept, unsubscribe, signOut, demoMail] as const;
