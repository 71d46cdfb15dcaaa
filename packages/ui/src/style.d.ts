import 'react';

declare module 'react' {
  // Our own properties in style={{ }}.
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
