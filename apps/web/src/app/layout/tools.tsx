import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useApolloClient } from '@apollo/client/react';
import { Suspense, useState, type ReactNode } from 'react';
import { interfaceLocales, locales } from '@guildhall/domain/kernel/locale';
import { Avatar } from '@guildhall/ui/Avatar';
import { buttonClass } from '@guildhall/ui/Button';
import { Icon } from '@guildhall/ui/Icon';
import { Menu, type MenuEntry } from '@guildhall/ui/Menu';
import { WideOnly } from '@guildhall/ui/Shell';
import { useT, useWords } from '../i18n/provider';
import { paths } from '../paths';
import { barParts, menuLines } from '../places';
import { chooseTheme, chosenTheme, themes } from '../theme';
import type { Viewer } from '../viewer';

/** Language, and for whom: sign in and join for visitors, the person's menu for others. */
export function Tools({ viewer }: { viewer: Viewer | null | undefined }) {
  const language = (
    <WideOnly>
      <LanguageMenu />
    </WideOnly>
  );
  if (viewer === undefined) return language;
  return viewer ? (
    <>
      {language}
      <Suspense>
        {barParts.map((Part, at) => (
          <Part key={at} />
        ))}
      </Suspense>
      <PersonMenu viewer={viewer} />
    </>
  ) : (
    <VisitorTools language={language} />
  );
}

function useLanguageEntries(): MenuEntry[] {
  const { locale, setLocale } = useWords();
  return interfaceLocales.map((code) => ({
    key: code,
    label: locales[code].name,
    lang: code,
    current: code === locale,
    onSelect: () => void setLocale(code),
  }));
}

function LanguageMenu() {
  const { t, locale } = useWords();
  return (
    <Menu label={t('app.language', { name: locales[locale].name })} entries={useLanguageEntries()} className={buttonClass('text', true)}>
      <Icon name="language" /> {locales[locale].name}
    </Menu>
  );
}

function useThemeEntries(): MenuEntry[] {
  const t = useT();
  const [theme, setTheme] = useState(chosenTheme);
  return themes.map((one) => ({
    key: `theme-${one}`,
    label: t(`app.theme.${one}`),
    current: one === theme,
    onSelect: () => {
      chooseTheme(one);
      setTheme(one);
    },
  }));
}

function VisitorTools({ language }: { language: ReactNode }) {
  const t = useT();
  const here = useLocation({ select: (location) => location.href });
  // Nobody wants to come back to a page on the way in; and the secret of a link from a mail must not reach the server in an address.
  const to = /^\/($|sign-|register|verify|forgot|reset|accept)/.test(here) ? '' : `?to=${encodeURIComponent(here)}`;
  const languages = useLanguageEntries();
  const look = useThemeEntries();
  return (
    <>
      {language}
      <a className={buttonClass('plain', true)} href={`${paths.signIn}${to}`}>
        {t('app.signIn')}
      </a>
      <WideOnly>
        <a className={buttonClass('main', true)} href={paths.register}>
          {t('app.join')}
        </a>
      </WideOnly>
      <Menu
        label={t('app.more')}
        entries={[{ key: 'join', label: t('app.join'), link: <a href={paths.register} /> }, ...languages, ...look]}
      >
        <Icon name="more" size="1.25rem" />
      </Menu>
    </>
  );
}

function PersonMenu({ viewer }: { viewer: Viewer }) {
  const t = useT();
  const client = useApolloClient();
  const navigate = useNavigate();
  const lines = (from: number, to?: number): MenuEntry[] =>
    menuLines
      .slice(from, to)
      .filter((line) => !line.organisers || viewer.organises)
      .map(({ key, label, to: address, act }) => ({
        key,
        label: t(label),
        ...(address
          ? { link: <Link to={address} /> }
          : { onSelect: () => void act?.(client).catch(() => navigate({ to: paths.signOut })) }),
      }));
  const entries = [...lines(0, -1), ...useLanguageEntries(), ...useThemeEntries(), ...lines(-1)];
  return (
    <Menu label={t('app.person', { name: viewer.displayName })} entries={entries}>
      <Avatar name={viewer.displayName} />
    </Menu>
  );
}
