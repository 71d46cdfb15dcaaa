// A tool-book that was never frozen, a frozen one, and one whose next edition is under way.
import { createHash } from 'node:crypto';

const formats = ['html', 'pdf', 'epub', 'docx'];

export async function toolBooksOf({ make, add, mark, uuid, actors, network, none, at }) {
  for (const state of ['DRAFT', 'FROZEN', 'NEXT']) {
    const m = mark();
    const d = mark();
    const each = (text) => ({ en: text, de: '', ar: '' });
    const content = (own) => ({
      locale: 'en',
      title: each(`Book ${own}`),
      subtitle: each(`Subtitle ${own}`),
      purpose: each(`Purpose ${own}`),
      contributors: [`Writer ${own}`],
      publisher: `House ${own}`,
      funderEmblem: 'NONE',
      funderName: each(''),
      disclaimer: each(''),
      licence: 'CC-BY-4.0',
      chapters: [
        {
          id: '00000000-0000-4000-8000-000000000009',
          kind: 'TEXT',
          title: each(`Chapter ${own}`),
          text: each(`Text ${own}`),
          refId: null,
          refEdition: null,
        },
      ],
    });
    const frozen = state !== 'DRAFT';
    const row = await make('tool_book', {
      networkId: network.id,
      slug: `book-${frozen ? m : d}`,
      state: state === 'FROZEN' ? 'FROZEN' : 'DRAFT',
      content: content(state === 'FROZEN' ? m : d),
      editionNo: frozen ? 1 : 0,
      frozenAt: frozen ? at : null,
    });
    const common = { bookState: state, slug: row.slug };
    add('bookDraft', row, { ...common, mark: d });
    if (!frozen) continue;
    add('book', row, { ...common, mark: m });
    const edition = uuid();
    await make('tool_book_edition', {
      ...none,
      id: edition,
      bookId: row.id,
      number: 1,
      content: content(m),
      documents: {},
      changes: '[]',
      contentHash: 'b'.repeat(64),
      frozenBy: actors.networkCoordinator,
      frozenAt: at,
    });
    for (const locale of ['en', 'de'])
      for (const format of formats) {
        const bytes = Buffer.from(`<p>File ${m}</p>`);
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        await make('tool_book_file', { ...none, id: uuid(), editionId: edition, locale, format, bytes, size: bytes.length, sha256 });
      }
  }
}
