import fs from 'node:fs';
import path from 'node:path';
import { bookContent, bookLocales, emptyBook, inEach, type BookContent, type BookLocale, type Chapter, type InEach } from '@guildhall/domain/toolbooks/content';
import { create } from '../kernel/rows.js';
import { Actor, type Ctx } from '../kernel/ctx.js';
import { ToolBook } from '../toolbooks/book.entity.js';
import { rememberBook } from '../toolbooks/book.service.js';
import { freezeBook } from '../toolbooks/freeze.service.js';
import { demoJson } from './files.js';
import { demoId } from './ids.js';
import type { DemoStep } from './load.js';

interface Outline { title: string; chapters: { id: string; title: string }[] }
interface Text { title: string; body: string }

/** Parts of one of the files of texts, one for each language, by the key in their title. */
function textsOf(locale: BookLocale): ReadonlyMap<string, Text> {
  const file = fs.readFileSync(path.resolve(import.meta.dirname, `../../../../demo/toolbook.${locale}.md`), 'utf8').replace(/<!--[^]*?-->/, '');
  return new Map(
    file.split(/^# /m).slice(1).map((part) => {
      const [head = '', ...body] = part.split('\n');
      const [key = '', ...title] = head.trim().split(' ');
      return [key, { title: title.join(' '), body: body.join('\n').trim() }];
    }),
  );
}

/** What stands behind a chapter: write-ups (with the edition that was read) and a scheme that show it at work. */
const shows: Readonly<Record<string, readonly { kind: 'PRACTICE' | 'SCHEME'; key: string; edition?: number; why: InEach }[]>> = {
  'tb-1': [{ kind: 'PRACTICE', key: 'gp-nordic-dinners', edition: 2, why: { en: 'The evenings in five countries from which this book began.', de: 'Die Abende in fünf Ländern, mit denen dieses Buch begann.', ar: 'الأمسيات في خمسة بلدان، ومنها بدأ هذا الكتاب.' } }],
  'tb-2': [{ kind: 'PRACTICE', key: 'gp-mingo-vienna', edition: 1, why: { en: 'How a city agency changed its door, because its flyers did not travel.', de: 'Wie eine städtische Agentur ihre Tür änderte, weil ihre Zettel nicht ankamen.', ar: 'كيف غيّرت وكالة من وكالات المدينة بابها، لأن منشوراتها لم تكن تصل.' } }],
  'tb-4': [{ kind: 'SCHEME', key: 'sc-dinner-mentor', why: { en: 'Dinners and mentor days as one scheme, on its canvas.', de: 'Abende und Beratungstage als ein Angebot, auf einen Blick.', ar: 'الأمسيات وأيام المشورة برنامجًا واحدًا، في صفحة واحدة.' } }],
  'tb-5': [{ kind: 'PRACTICE', key: 'gp-jumpp-mentoring', edition: 1, why: { en: 'Pairs with a beginning, a middle and an end.', de: 'Paare mit einem Anfang, einer Mitte und einem Ende.', ar: 'ثنائيات لها بداية ووسط ونهاية.' } }],
  'tb-6': [{ kind: 'PRACTICE', key: 'gp-microstart-belgium', edition: 1, why: { en: 'Small loans with a person attached.', de: 'Kleine Kredite, an denen ein Mensch hängt.', ar: 'قروض صغيرة، ومعها إنسان.' } }],
  'tb-10': [{ kind: 'PRACTICE', key: 'gp-nsfv-drammen', edition: 1, why: { en: 'What is lost when nobody keeps the method.', de: 'Was verloren geht, wenn niemand die Methode bewahrt.', ar: 'ما الذي يضيع حين لا يحفظ أحد الطريقة.' } }],
};

const none = inEach(() => '');
function demoBook(): BookContent {
  const outline = demoJson<Outline>('toolbook.json');
  const texts = Object.fromEntries(bookLocales.map((l) => [l, textsOf(l)])) as Record<BookLocale, ReturnType<typeof textsOf>>;
  const text = (key: string): InEach => inEach((l) => texts[l].get(key)?.body ?? '');
  const id = (key: string) => demoId('tool-book-chapter', key);
  const chapters = [...outline.chapters, { id: 'annexes', title: 'Annexes' }].flatMap((c): Chapter[] => [
    { id: id(c.id), kind: 'TEXT', title: inEach((l) => (l === 'en' ? c.title : (texts[l].get(c.id)?.title ?? ''))), text: text(c.id), refId: null, refEdition: null },
    ...(shows[c.id] ?? []).map((s): Chapter => ({ id: id(`${c.id}:${s.key}`), kind: s.kind, title: none, text: s.why, refId: demoId(s.kind === 'PRACTICE' ? 'practice' : 'scheme', s.key), refEdition: s.edition ?? null })),
  ]);
  return bookContent.parse({
    ...emptyBook('en', 'People around the table'),
    title: { en: 'People around the table', de: 'Menschen am Tisch', ar: 'ناس حول الطاولة' },
    subtitle: { en: 'A tool-book of dinners, mentor days and pairs, for those who support newcomers in business', de: 'Ein Werkzeugbuch über Abende, Beratungstage und Paare, für alle, die Zugewanderte beim Gründen unterstützen', ar: 'كتاب أدوات عن أمسيات العشاء وأيام المشورة والثنائيات، لمن يدعمون الوافدين في بدء أعمالهم' },
    purpose: text('purpose'),
    contributors: ['Ingrid Söderqvist-Åhl', 'Aino Kallionrinne', 'Jonas Brekkestad'],
    publisher: 'Lantern Women Founders Hub (demo)',
    funderEmblem: 'EU',
    funderName: { en: 'Example of an acknowledgement: co-funded by the COSME Programme of the European Union', de: 'Beispiel eines Förderhinweises: kofinanziert durch das Programm COSME der Europäischen Union', ar: 'مثال على شكر الممول: بتمويل مشترك من برنامج COSME التابع للاتحاد الأوروبي' },
    disclaimer: {
      en: 'Example of a disclaimer: the content of this book represents the views of its authors only and is their sole responsibility. The European Commission does not accept any responsibility for use that may be made of the information it contains.',
      de: 'Beispiel eines Haftungshinweises: Der Inhalt dieses Buches gibt allein die Ansichten seiner Verfasserinnen und Verfasser wieder, die dafür die alleinige Verantwortung tragen. Die Europäische Kommission übernimmt keine Haftung für die Verwendung der enthaltenen Informationen.',
      ar: 'مثال على إخلاء المسؤولية: لا يعبّر محتوى هذا الكتاب إلا عن آراء مؤلفيه، وهم وحدهم المسؤولون عنه. ولا تتحمل المفوضية الأوروبية أي مسؤولية عن استخدام المعلومات الواردة فيه.',
    },
    chapters,
  });
}

const asPerson = (ctx: Ctx, personId: string, networkId: string): Ctx => ({
  ...ctx,
  actor: new Actor(personId, false, 'en', 'Europe/Stockholm', [{ role: 'COORDINATOR', scopeType: 'NETWORK', scopeId: networkId }]),
});

/** The tool-book of the Nordic dinners, frozen as edition 1. */
export const toolBookStep: DemoStep = {
  name: 'the tool-book',
  async load(ctx) {
    const id = demoId('tool-book', 'people-around-the-table');
    if (await ctx.db.existsBy(ToolBook, { id })) return;
    const networkId = demoId('network', 'emen');
    const editor = asPerson(ctx, demoId('person', 'p005'), networkId);
    const content = demoBook();
    const book = await create(editor, ToolBook, { id, networkId, slug: 'people-around-the-table', state: 'DRAFT', content, editionNo: 0, frozenAt: null });
    await rememberBook(editor, book, content);
    // The loader is one transaction, in which compiling twelve files is a long silence.
    await ctx.run({ text: 'set local idle_in_transaction_session_timeout = 0' });
    await freezeBook(editor, { bookId: id, expectedVersion: 1, clientMutationId: demoId('tool-book-freeze', '1') });
  },
};
