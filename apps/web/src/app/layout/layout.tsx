import { Link, Outlet, useLocation, useMatches, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Logo } from '@guildhall/ui/Logo';
import { SearchBox } from '@guildhall/ui/SearchBox';
import { Dock, RailNav, Shell, type Place } from '@guildhall/ui/Shell';
import { ToastRegion } from '@guildhall/ui/Toasts';
import { useT, useWords } from '../i18n/provider';
import { keepFor } from '../offline';
import { paths } from '../paths';
import { Pending } from '../pending';
import { isWithin, places, railParts } from '../places';
import { useShortcut } from '../shortcuts';
import { useViewer } from '../viewer';
import { Announcer } from './announcer';
import type { AsideKind } from './aside';
import { Footer } from './footer';
import { StatusLine, useStatusLine } from './status-line';
import { Tools } from './tools';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The page uses the whole width and height under the bar: a form beside its document. */
    edgeToEdge?: boolean;
    /** The page stands alone, without the rail: home of visitors, sign-in. */
    alone?: boolean;
  }
}

const Aside = lazy(() => import('./aside'));

/** The frame around every page. */
export function Layout() {
  const t = useT();
  const { setTimeZone } = useWords();
  const viewer = useViewer();
  const pathname = useLocation({ select: (location) => location.pathname });
  const look = useMatches({ select: (matches) => matches.at(-1)?.staticData });
  const status = useStatusLine();
  const [aside, setAside] = useState<AsideKind>();
  useShortcut('?', 'app.shortcut.help', () => setAside('help'));
  useShortcut('Ctrl+K', 'app.shortcut.palette', () => setAside('palette'));

  useEffect(() => {
    if (viewer === undefined) return;
    keepFor(viewer?.id ?? null);
    if (viewer) setTimeZone(viewer.timeZone);
  }, [viewer, setTimeZone]);

  const shown: Place[] = places
    .filter((place) => place.open || viewer)
    .map((place) => ({
      key: place.key,
      label: t(place.label),
      icon: place.icon,
      current: isWithin(pathname, place),
      link: <Link to={place.to} />,
    }));
  const framed = !look?.alone && shown.length > 0;
  return (
    <ToastRegion label={t('app.toasts')} dismissLabel={t('app.dismiss')}>
      <Shell
        skipLabel={t('app.skip')}
        logo={
          <Link to="/" aria-label={t('app.home')}>
            <Logo name={t('app.name')} />
          </Link>
        }
        search={<Search onMore={() => setAside('palette')} />}
        tools={<Tools viewer={viewer} />}
        rail={framed && !look?.edgeToEdge ? <Rail places={shown} signedIn={Boolean(viewer)} /> : undefined}
        dock={framed && !look?.edgeToEdge ? <Dock label={t('app.places')} places={shown} /> : undefined}
        edgeToEdge={look?.edgeToEdge}
        notice={status && <StatusLine status={status} />}
        footer={look?.edgeToEdge ? undefined : <Footer />}
      >
        <Suspense fallback={<Pending />}>
          <Outlet />
        </Suspense>
      </Shell>
      <Announcer />
      {aside && (
        <Suspense>
          <Aside kind={aside} onClose={() => setAside(undefined)} />
        </Suspense>
      )}
    </ToastRegion>
  );
}

function Rail({ places, signedIn }: { places: readonly Place[]; signedIn: boolean }) {
  const t = useT();
  return (
    <>
      <RailNav label={t('app.places')} places={places} />
      {signedIn && (
        <Suspense>
          {railParts.map((Part, at) => (
            <Part key={at} />
          ))}
        </Suspense>
      )}
    </>
  );
}

function Search({ onMore }: { onMore: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const words = useLocation({
    select: (location) => (location.pathname === paths.search ? String((location.search as { q?: string }).q ?? '') : ''),
  });
  const [typed, setTyped] = useState(words);
  useEffect(() => setTyped(words), [words]);
  useShortcut('/', 'app.shortcut.search', () => input.current?.focus());
  return (
    <SearchBox
      ref={input}
      label={t('app.search')}
      more={t('app.shortcut.palette')}
      onMore={onMore}
      action={paths.search}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onSearch={(q) => q.trim() && void navigate({ href: `${paths.search}?q=${encodeURIComponent(q.trim())}` })}
    />
  );
}
