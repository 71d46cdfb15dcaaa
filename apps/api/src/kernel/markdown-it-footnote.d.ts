declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it';
  /** The package brings no types of its own. Reads `docId` of the environment, so that anchors of two texts on one page differ. */
  const plugin: (md: MarkdownIt) => void;
  export default plugin;
}
