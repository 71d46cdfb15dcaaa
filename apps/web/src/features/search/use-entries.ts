import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { readSaved } from '@guildhall/domain/search/saved-address';
import { useT, useWords } from '../../app/i18n/provider';
import { visited } from '../../app/page-title';
import { menuLines, places } from '../../app/places';
import { useShortcutList } from '../../app/shortcuts';
import { useViewer } from '../../app/viewer';
import { bestHits, type Entry } from './entries';
import { PaletteHitsDocument } from './palette.generated';

/** Pages without a place in the rail; `mine`: only for whoever is signed in. */
const further = [
  { to: '/toolbooks', label: 'search.kind.TOOLBOOK' },
  { to: '/stories', label: 'search.kind.STORY' },
  { to: '/resources', label: 'search.kind.RESOURCE' },
  { to: '/schemes', label: 'search.kind.SCHEME' },
  { to: '/organisations', label: 'search.kind.ORGANISATION' },
  { to: '/searches', label: 'search.saved', mine: true },
  { to: '/notices', label: 'app.notices', mine: true },
  { to: '/practices/new', label: 'search.writePractice', mine: true },
] as const;

/** Where one can go and what one can do from here. */
export function useEntries(here: string): Entry[] {
  const t = useT();
  const viewer = useViewer();
  const client = useApolloClient();
  const keys = useShortcutList();
  const [path = '/'] = here.split('?');
  const goes = (group: Entry['group'], href: string, label: string): Entry => ({ key: `${group} ${href}`, group, label, href });
  return [
    ...(viewer && readSaved(here) ? [goes('here', `/searches/new?of=${encodeURIComponent(here)}`, t('search.save'))] : []),
    ...keys
      .filter((k) => k.keys !== 'Ctrl+K')
      .map((k): Entry => ({ key: `key ${k.keys}`, group: 'here', label: t(k.label), note: k.keys, act: k.act })),
    ...[...visited]
      .filter(([address]) => address !== path)
      .reverse()
      .map(([address, title]) => goes('recent', address, title)),
    ...places.filter((p) => p.open || viewer).map((p) => goes('places', p.to, t(p.label))),
    ...further.filter((f) => !('mine' in f) || viewer).map((f) => goes('places', f.to, t(f.label))),
    ...(viewer ? menuLines.filter((l) => !l.organisers || viewer.organises) : []).map((l): Entry =>
      l.to ? goes('places', l.to, t(l.label)) : { key: l.key, group: 'places', label: t(l.label), act: () => void l.act?.(client) },
    ),
  ];
}

/** What the search finds for the words, a moment after they were typed; the same search as everywhere. */
export function useHits(words: string): { hits: Entry[]; loading: boolean } {
  const { t, locale } = useWords();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(words), 200);
    return () => clearTimeout(timer);
  }, [words]);
  const skip = asked.length < 2;
  const { data, previousData, loading } = useQuery(PaletteHitsDocument, {
    variables: { words: asked, lang: locale },
    skip,
    fetchPolicy: 'no-cache',
  });
  const found = skip || words.length < 2 ? undefined : (data ?? previousData);
  const hits = bestHits([...(found?.works.nodes ?? []), ...(found?.all.nodes ?? [])], asked).map((n): Entry => ({
    key: n.kind + n.id,
    group: 'found',
    label: n.title.map((p) => p.text).join(''),
    lang: n.locale,
    note: t(`search.kind.${n.kind}`),
    href: n.address,
  }));
  return { hits, loading: loading || asked !== words };
}
