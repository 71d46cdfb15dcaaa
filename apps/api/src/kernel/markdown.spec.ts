import fc from 'fast-check';
import sanitizeHtml from 'sanitize-html';
import { plainParagraphs, plainText, renderMarkdown } from './markdown.js';

const html = (source: string) => renderMarkdown(source, { anchor: 'a1' }).html;

describe('renderMarkdown', () => {
  it('renders what people use', () => {
    expect(html('**bold** and *soft*\nnext line')).toBe('<p><strong>bold</strong> and <em>soft</em><br />\nnext line</p>\n');
    expect(html('| a | b |\n|---|---|\n| 1 | 2 |')).toContain('<td>1</td>');
    expect(html('> quoted\n\n1. one')).toContain('<blockquote>');
  });
  it('marks links out, and lets http, https and mailto through only', () => {
    expect(html('[x](https://a.example/?q=1)')).toBe('<p><a href="https://a.example/?q=1" rel="nofollow ugc noopener">x</a></p>\n');
    expect(html('https://a.example')).toContain('rel="nofollow ugc noopener"');
    for (const bad of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '//evil.example',
      '/relative',
      'java\nscript:alert(1)',
      '&#106;avascript:alert(1)',
    ])
      expect(html(`[x](${bad}) [y](<${bad}>)`)).not.toMatch(/href/);
  });
  it('keeps the footnotes of two texts apart', () => {
    const one = renderMarkdown('a[^1]\n\n[^1]: why', { anchor: '0193-aa' }).html;
    const two = renderMarkdown('a[^1]\n\n[^1]: why', { anchor: '0193-bb' }).html;
    const ids = (s: string) => [...s.matchAll(/id="([^"]+)"/g)].map((m) => m[1]);
    expect(ids(one).length).toBeGreaterThan(0);
    expect(ids(one).filter((i) => ids(two).includes(i))).toEqual([]);
    for (const target of one.matchAll(/href="#([^"]+)"/g)) expect(ids(one)).toContain(target[1]);
  });
  it('puts headings below those of the page without a gap', () => {
    expect(html('# A\n\n### B')).toBe('<h3>A</h3>\n<h4>B</h4>\n');
    expect(renderMarkdown('## A', { anchor: 'x', headingFrom: 2 }).html).toBe('<h2>A</h2>\n');
  });
  it('shows HTML that somebody typed as text', () => {
    for (const attack of [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '<svg/onload=alert(1)>',
      '<a href="javascript:alert(1)">x</a>',
      '<style>*{}</style>',
      '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
      '![x](https://tracker.example/p.png)',
      '<iframe src=//evil.example>',
      '<div style="position:fixed">',
    ])
      expect(html(`before ${attack} after`)).not.toMatch(/<(script|img|svg|style|math|iframe|div|form)|<[^>]+\son\w+=|<[^>]+\sstyle=/i);
  });
  it('is stable: what came out stays as it is', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '`',
      '[',
      ']',
      '(',
      ')',
      '!',
      '^',
      '*',
      '_',
      '#',
      '|',
      '\n',
      ' ',
      '&',
      '&lt;',
      'javascript:',
      'https://a.example',
      '<script>',
      'onerror=',
      '[^1]',
      '[^1]: x',
      '- ',
      '> ',
      'x',
      'ق',
      '\u0000',
      '\u202e',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const out = html(parts.join(''));
        expect(out).not.toMatch(/<script|<[^>]*\son[a-z]+\s*=|href="\s*(javascript|data|vbscript)/i);
        const again = sanitizeHtml(out, { allowedTags: false, allowedAttributes: false, allowVulnerableTags: true });
        expect(again).toBe(out);
      }),
      { numRuns: 1500 },
    );
  });
  it('answers a hostile text in time', () => {
    for (const attack of [
      '['.repeat(20_000),
      '>'.repeat(20_000),
      '*a '.repeat(7_000),
      '`'.repeat(20_000),
      '- '.repeat(10_000),
      '[^a]'.repeat(5_000),
      '|a'.repeat(10_000) + '\n' + '|-'.repeat(10_000),
    ]) {
      const start = performance.now();
      html(attack);
      expect(performance.now() - start).toBeLessThan(1_500);
    }
  });
});

describe('plainText', () => {
  it('is the words alone', () => {
    expect(plainText('# Title\n\n**bold** [link](https://a.example) `code`\n\n- one\n- two')).toBe('Title bold link code one two');
  });
  it('cuts at a word and never inside a character', () => {
    expect(plainText('one two three', 9)).toBe('one two…');
    expect(plainText('😀'.repeat(10), 5)).toBe('😀😀…');
  });
});

describe('plainParagraphs', () => {
  it('keeps the words and their order, not the marks', () =>
    expect(
      plainParagraphs(
        '# Head\n\n**One** line\nand more\n\n- first\n- 2\\. second [x](https://a.example)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```',
      ),
    ).toEqual(['Head', 'One line and more', '– first', '– 2. second x', 'a · b', '1 · 2', 'code']));
  it('finds nothing in nothing', () => expect(['', ' \n', '- \n'].map(plainParagraphs)).toEqual([[], [], []]));
});
