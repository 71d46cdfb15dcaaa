import { expertiseAreas } from '@guildhall/domain/identity/expertise';
import { page, type Params, type Search, type Words } from '../page.types.js';

const words = {
  signIn: { en: 'Sign in', de: 'Anmelden', ar: 'تسجيل الدخول' },
  register: { en: 'Create an account', de: 'Konto anlegen', ar: 'إنشاء حساب' },
  confirm: { en: 'Confirm your address', de: 'Adresse bestätigen', ar: 'تأكيد العنوان' },
  signOut: { en: 'Sign out', de: 'Abmelden', ar: 'تسجيل الخروج' },
  password: { en: 'Choose a new password', de: 'Neues Passwort wählen', ar: 'اختيار كلمة مرور جديدة' },
  accept: { en: 'You are invited', de: 'Sie sind eingeladen', ar: 'أنت مدعو' },
  stop: { en: 'Stop mails of this kind', de: 'Nachrichten dieser Art abbestellen', ar: 'إيقاف هذا النوع من الرسائل' },
  mailbox: { en: 'Mailbox of the demonstration', de: 'Postfach der Vorführung', ar: 'صندوق بريد العرض' },
  people: { en: 'People', de: 'Menschen', ar: 'الأشخاص' },
  organisations: { en: 'Organisations', de: 'Organisationen', ar: 'المنظمات' },
  organisationsText: {
    en: 'Bodies that our members belong to or work with.',
    de: 'Einrichtungen, zu denen unsere Mitglieder gehören oder mit denen sie arbeiten.',
    ar: 'جهات ينتمي إليها أعضاؤنا أو يعملون معها.',
  },
  settings: { en: 'Settings', de: 'Einstellungen', ar: 'الإعدادات' },
  roles: { en: 'Roles', de: 'Rollen', ar: 'الأدوار' },
} as const satisfies Record<string, Words>;

/** A page for one person's eyes, or of no use to search engines: nothing is asked beforehand. */
const still = (path: string, feature: string, file: string, title: Words) =>
  page({ path, feature, file, meta: (_, say) => ({ title: say(title), hidden: true }) });

const one = (search: Search, key: string, shape: RegExp): string | null => (shape.test(search[key] ?? '') ? (search[key] ?? null) : null);
/* The same as the web sends; see people-search.ts there. */
const peopleVariables = (_: Params, search: Search) => ({
  filter: {
    text: search.q?.trim().slice(0, 100) || null,
    language: one(search, 'language', /^[a-zA-Z-]{2,12}$/),
    expertise: (expertiseAreas as readonly string[]).includes(search.expertise ?? '') ? search.expertise : null,
    countryCode: one(search, 'country', /^[A-Z]{2}$/),
    sharedOnly: search.shared === 'true' ? true : null,
  },
  page: { first: 30 },
});

/** Profiles are never for search engines, whatever their people have opened. */
export const identityPages = [
  still('/sign-in', 'identity', 'sign-in.page.tsx', words.signIn),
  still('/register', 'identity', 'register.page.tsx', words.register),
  still('/verify', 'identity', 'verify.page.tsx', words.confirm),
  still('/verify-address', 'identity', 'verify.page.tsx', words.confirm),
  still('/forgot', 'identity', 'forgot.page.tsx', words.password),
  still('/reset', 'identity', 'reset.page.tsx', words.password),
  still('/accept', 'identity', 'accept.page.tsx', words.accept),
  still('/mail/unsubscribe/:token', 'identity', 'unsubscribe.page.tsx', words.stop),
  still('/sign-out', 'identity', 'sign-out.page.tsx', words.signOut),
  page({
    path: '/demo/mail',
    feature: 'identity',
    file: 'demo-mail.page.tsx',
    document: 'DemoMails',
    variables: (_, search) => ({ address: search.address ?? null }),
    meta: (_, say) => ({ title: say(words.mailbox), hidden: true }),
  }),
  page({
    path: '/people',
    feature: 'people',
    file: 'people.page.tsx',
    document: 'People',
    variables: peopleVariables,
    meta: (_, say) => ({ title: say(words.people), hidden: true }),
  }),
  page<{ person: { displayName: string } }>({
    path: '/people/:id',
    feature: 'people',
    file: 'person.page.tsx',
    document: 'Person',
    variables: (params) => ({ id: params.id }),
    meta: (data, say) => ({ title: data?.person.displayName ?? say(words.people), type: 'profile', hidden: true }),
  }),
  page({
    path: '/organisations',
    feature: 'people',
    file: 'organisations.page.tsx',
    document: 'Organisations',
    variables: (_, search) => ({
      filter: { text: search.q?.slice(0, 100) ?? null, pendingOnly: search.waiting === 'true' ? true : null },
      page: { first: 30 },
    }),
    meta: (_, say) => ({ title: say(words.organisations), description: say(words.organisationsText) }),
    sitemap: async () => [{ path: '/organisations' }],
  }),
  page<{ organisation: { name: string; nameLocal: string; website: string | null; fictional: boolean } }>({
    path: '/organisations/:slug',
    feature: 'people',
    file: 'organisation.page.tsx',
    document: 'Organisation',
    variables: (params) => ({ slug: params.slug }),
    meta: (data, say) => ({
      title: data?.organisation.name ?? say(words.organisations),
      // What is invented shall not be found as if it were true.
      hidden: data?.organisation.fictional ?? true,
      ...(data
        ? {
            jsonLd: [
              {
                '@type': 'Organization',
                name: data.organisation.name,
                alternateName: data.organisation.nameLocal,
                url: data.organisation.website,
              },
            ],
          }
        : {}),
    }),
  }),
  still('/settings', 'settings', 'profile.page.tsx', words.settings),
  still('/settings/profile', 'settings', 'profile.page.tsx', words.settings),
  still('/settings/visibility', 'people', 'visibility.page.tsx', words.settings),
  still('/settings/account', 'settings', 'account.page.tsx', words.settings),
  still('/settings/leaving', 'settings', 'leaving/leaving.page.tsx', words.settings),
  still('/settings/sessions', 'settings', 'sessions.page.tsx', words.settings),
  still('/settings/organisations', 'settings', 'organisations.page.tsx', words.settings),
  still('/roles', 'settings', 'roles.page.tsx', words.roles),
];
