import type { ApolloClient } from '@apollo/client';
import type { IconName } from '@guildhall/ui/Icon';
import { lazyRouteComponent } from '@tanstack/react-router';
import { lazy, type ComponentType } from 'react';
import { loadMessages } from './i18n/i18n';
import type { PlainKey } from './i18n/messages';
import { connection } from './online';

/** What a page may ask for before it shows. Parameters and search are those of the route, as text and as parsed by `validateSearch`. */
export interface LoadArgs {
  readonly client: ApolloClient;
  readonly params: Readonly<Record<string, string>>;
  readonly search: Readonly<Record<string, unknown>>;
}
/** A page's file exports its component under its own name, and `load` when it needs data: `load` fills the cache, the component reads it with
 *  `useSuspenseQuery`. What `load` throws is shown by the boundary of the route. */
interface PageModule {
  readonly load?: (args: LoadArgs) => Promise<unknown>;
}

interface LoaderArgs {
  context: { client: ApolloClient };
  params: object;
  deps: { search: object };
}

/** Options of a route whose page, texts and data come when they are needed (and already when a link to it is pointed at).
 *  @param texts the catalogues that the page uses: its feature, parts of it (`reviews/form`) @param get imports the page's file @param name of the exported component */
export function page<M extends object, N extends Exclude<keyof M, 'load'> & string>(
  texts: string | readonly string[],
  get: () => Promise<M>,
  name: N,
) {
  return {
    component: lazyRouteComponent(get as () => Promise<Record<string, never>>, name),
    loaderDeps: ({ search }: { search: object }) => ({ search }),
    loader: async ({ context, params, deps }: LoaderArgs): Promise<void> => {
      const [module] = await Promise.all([get(), ...[texts].flat().map(loadMessages)]).catch(async (error: unknown) => {
        // A script does not come without a connection either, and its error says nothing of that: the browser may take itself for connected.
        await fetch('/health/live').catch(connection.missed);
        throw error;
      });
      await (module as PageModule).load?.({
        client: context.client,
        params: params as Record<string, string>,
        search: deps.search as Record<string, unknown>,
      });
    },
  };
}

/** Labels of the shell come from its own catalogue: it shows on pages of other features too. */
export type ShellKey = Extract<PlainKey, `app.${string}`>;

/** One of the places of the rail and of the bar at the bottom of a phone. */
export interface PlaceEntry {
  readonly key: string;
  /** Address, without parameters. */
  readonly to: string;
  /** Addresses that begin like one of these belong to the place too. */
  readonly also?: readonly string[];
  readonly label: ShellKey;
  readonly icon: IconName;
  /** Visitors see it too. */
  readonly open: boolean;
}

/** A line of the menu behind the person's initials: a link, or an act such as signing out. */
export interface MenuLine {
  readonly key: string;
  readonly to?: string;
  /** Signs out; the page for that takes over where it does not succeed. */
  readonly act?: (client: ApolloClient) => Promise<void>;
  readonly label: ShellKey;
  /** Only for those who give and take roles somewhere. */
  readonly organisers?: boolean;
}

/** A part that a feature puts into the shell for signed-in people (my communities in the rail, notices in the bar). It comes after the page.
 *  @param feature whose catalogue of texts the part uses; null where those of the shell are enough */
export function part<M extends object, N extends keyof M & string>(feature: string | null, get: () => Promise<M>, name: N): ComponentType {
  return lazy(async () => {
    const [module] = await Promise.all([get(), feature && loadMessages(feature)]);
    return { default: module[name] as ComponentType };
  });
}
