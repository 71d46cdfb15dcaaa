// Which addresses the API answers itself when Vite serves the pages (npm run dev). All others are pages and sources.
const folders = 'graphql|files|health|feeds|mails|oai|\\.well-known';
const works = 'practices|schemes|resources|stories';

/** For the proxy of Vite: a pattern that begins with ^ is a regular expression there. */
export const apiPaths = [
  `^/(${folders})(/|\\?|$)`,
  `^/(sitemap\\.xml|robots\\.txt)(\\?|$)`,
  // Feeds, citations, pictures and cards of what is published.
  `^/[^?]*\\.atom(\\?|$)`,
  `^/(${works})/[^/?]+/(citation\\.[a-z]+|card(\\.png)?)(\\?|$)`,
].join('|');
