import { useEffect, useState } from 'react';
import { Avatar } from '../src/Avatar';
import { Logo } from '../src/Logo';
import { Menu } from '../src/Menu';
import { PageHead } from '../src/PageHead';
import { SearchBox } from '../src/SearchBox';
import { Dock, RailNav, Shell, WideOnly, type Place } from '../src/Shell';
import { Tag } from '../src/Tag';
import { ToastRegion } from '../src/Toasts';
import { CommunityPage } from './community';
import { DataParts } from './data';
import { FormParts } from './forms';
import { LayerParts } from './layers';
import { ListParts } from './lists';
import { ReviewPage } from './review';
import { SignParts } from './signs';
import { words } from './words';
import './catalogue.css';

const kinds = { signs: SignParts, forms: FormParts, lists: ListParts, data: DataParts, layers: LayerParts };

/** What the address asks for: ?page=parts|community|review, only=signs|forms|lists|data|layers (of the parts), theme=light|dark, dir=rtl (with Arabic words where
 *  the page has them). */
function asked() {
  const query = new URLSearchParams(location.search);
  return { page: query.get('page') ?? 'parts', only: query.get('only'), theme: query.get('theme'), rtl: query.get('dir') === 'rtl' };
}

function address(change: Record<string, string | null>): string {
  const query = new URLSearchParams(location.search);
  for (const [key, value] of Object.entries(change)) {
    if (value === null) query.delete(key);
    else query.set(key, value);
  }
  return `?${query}`;
}

export function Catalogue() {
  const [{ page, only, theme, rtl }] = useState(asked);
  const t = words[rtl ? 'ar' : 'en'];
  useEffect(() => {
    const root = document.documentElement;
    root.dir = rtl ? 'rtl' : 'ltr';
    root.lang = rtl ? 'ar' : 'en';
    if (theme) root.dataset['theme'] = theme;
  }, [theme, rtl]);

  const places: Place[] = [
    { key: 'desk', link: <a href="#desk" />, label: t.desk, icon: 'desk', count: t.three, wants: true, countLabel: t.threeNeedYou },
    {
      key: 'communities',
      link: <a href={address({ page: 'community' })} />,
      label: t.communities,
      icon: 'messages',
      current: page === 'community',
    },
    { key: 'reviews', link: <a href={address({ page: 'review' })} />, label: t.reviews, icon: 'review', current: page === 'review' },
    { key: 'knowledge', link: <a href={address({ page: 'parts' })} />, label: t.knowledge, icon: 'book', current: page === 'parts' },
    { key: 'people', link: <a href="#people" />, label: t.people, icon: 'people' },
  ];
  const mine: Place[] = [
    { key: 'c', link: <a href="#c" />, label: t.coaching, count: t.four, countLabel: t.fourNew },
    { key: 'f', link: <a href="#f" />, label: t.finance, count: t.one, countLabel: t.oneNew },
    { key: 'b', link: <a href="#b" />, label: t.cities },
  ];

  return (
    <ToastRegion label={t.messages} dismissLabel={t.dismiss}>
      <Shell
        skipLabel={t.skip}
        logo={
          <a href={address({ page: 'parts' })} aria-label={t.home}>
            <Logo name="Guildhall" network="EMEN" />
          </a>
        }
        search={<SearchBox label={t.search} more="Go to anything" onMore={() => undefined} />}
        tools={
          <>
            <WideOnly>
              <Menu
                label={t.language}
                entries={[
                  { key: 'en', label: 'English', lang: 'en', link: <a href={address({ dir: null })} />, current: !rtl },
                  { key: 'ar', label: 'العربية', lang: 'ar', link: <a href={address({ dir: 'rtl' })} />, current: rtl },
                ]}
              >
                {rtl ? 'العربية' : 'English'}
              </Menu>
            </WideOnly>
            <WideOnly>
              <a className="quiet small" href="#notices">
                {t.notices} <Tag tone="gold">{t.five}</Tag>
              </a>
            </WideOnly>
            <Menu
              label={t.account}
              entries={[
                { key: 'light', label: t.light, link: <a href={address({ theme: 'light' })} /> },
                { key: 'dark', label: t.dark, link: <a href={address({ theme: 'dark' })} /> },
                {
                  key: 'rtl',
                  label: rtl ? 'English' : 'العربية',
                  lang: rtl ? 'en' : 'ar',
                  link: <a href={address({ dir: rtl ? null : 'rtl' })} />,
                },
              ]}
            >
              <Avatar name={rtl ? 'أميرة حداد' : 'Amira Haddad-Lindqvist'} />
            </Menu>
          </>
        }
        rail={
          page === 'review' ? undefined : (
            <>
              <RailNav label={t.main} places={places} />
              <RailNav label={t.mine} heading={t.mine} places={mine} />
              <RailNav label={t.coordinate} heading={t.coordinate} places={[{ key: 'r', link: <a href="#r" />, label: t.round }]} />
            </>
          )
        }
        dock={page === 'review' ? undefined : <Dock label={t.mainPhone} places={places} />}
        edgeToEdge={page === 'review'}
      >
        {page === 'community' && <CommunityPage t={t} />}
        {page === 'review' && <ReviewPage />}
        {page === 'parts' && (
          <>
            <PageHead
              kicker="Guildhall"
              title="Parts of the interface"
              lead="Every part in every state, as the pages use it. Theme and direction change in the menu at the top."
            />
            {Object.entries(kinds).map(([kind, Parts]) => (only ?? kind) === kind && <Parts key={kind} />)}
          </>
        )}
      </Shell>
    </ToastRegion>
  );
}
