import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
  export interface DefaultContext {
    /** The request outlives the page (at most 64 kB): for the last autosave. */
    keepalive?: boolean;
    /** The request carries a file: it goes through the door for large bodies. */
    file?: boolean;
  }
}
