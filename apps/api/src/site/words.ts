import type { Words } from './page.types.js';

/** The few texts that the API itself writes into heads of pages. Those of the page's body are the web's. */
export const words = {
  name: { en: 'Guildhall', de: 'Guildhall', ar: 'Guildhall' },
  home: {
    en: 'Guildhall: people who support migrant entrepreneurs learn from each other',
    de: 'Guildhall: Wer Zugewanderte beim Gründen unterstützt, lernt hier voneinander',
    ar: 'Guildhall: من يساعدون المهاجرين على تأسيس أعمالهم يتعلمون بعضهم من بعض',
  },
  homeText: {
    en: 'Join a community of your craft, have your scheme reviewed by peers, and read what worked elsewhere, with the numbers and where they come from.',
    de: 'Schließen Sie sich einer Fachgemeinschaft an, lassen Sie Ihr Angebot begutachten und lesen Sie, was anderswo gelungen ist: mit Zahlen und woher sie kommen.',
    ar: 'انضم إلى مجتمع من أهل مهنتك، واطلب من زملاء أن يراجعوا برنامجك، واقرأ ما نجح في أماكن أخرى، بالأرقام ومصادرها.',
  },
  communities: { en: 'Communities', de: 'Gemeinschaften', ar: 'المجتمعات' },
  communitiesText: {
    en: 'People of one craft who ask and answer each other, and keep what they learn.',
    de: 'Menschen eines Fachs fragen und antworten einander und halten fest, was sie lernen.',
    ar: 'أهل مهنة واحدة يسألون ويجيبون بعضهم بعضًا ويحفظون ما يتعلمونه.',
  },
  notices: { en: 'Notices', de: 'Mitteilungen', ar: 'الإشعارات' },
  practices: { en: 'Good practices', de: 'Gute Praxis' },
  practicesText: {
    en: 'What works in the support of migrant entrepreneurs: written by those who do it, screened by others, with figures and where they come from.',
    de: 'Was bei der Unterstützung zugewanderter Gründender gelingt: von denen beschrieben, die es tun, von anderen durchgesehen, mit Zahlen und ihrer Herkunft.',
  },
  practiceNew: { en: 'Write up a practice', de: 'Eine Praxis beschreiben' },
  practiceWork: { en: 'Write-ups at work', de: 'Texte in Arbeit' },
  glossary: { en: 'Glossary', de: 'Glossar' },
  glossaryText: {
    en: 'Words that the network uses in one sense only, with what was agreed for them in other languages.',
    de: 'Wörter, die das Netz nur in einem Sinn verwendet, mit dem, was für andere Sprachen vereinbart ist.',
  },
  practiceTranslate: { en: 'Translate', de: 'Übersetzen' },
  practiceWithdrawn: { en: 'This practice was withdrawn.', de: 'Diese Praxis wurde zurückgezogen.' },
  practiceChanges: { en: 'What changed', de: 'Was sich geändert hat' },
  imports: { en: 'Bring files in', de: 'Dateien übernehmen', ar: 'إدخال ملفات' },
  toolbooks: { en: 'Tool-books', de: 'Werkzeugbücher' },
  toolbooksText: {
    en: 'What networks that support migrant entrepreneurs learned, put together as books: every figure with its source, every edition frozen.',
    de: 'Was Netzwerke gelernt haben, die Zugewanderte beim Gründen unterstützen, als Bücher: jede Zahl mit Quelle, jede Ausgabe festgeschrieben.',
  },
  toolbookNew: { en: 'Begin a tool-book', de: 'Ein Werkzeugbuch beginnen' },
  toolbookWork: { en: 'Tool-book at work', de: 'Werkzeugbuch in Arbeit' },
  search: { en: 'Search', de: 'Suche' },
  reviews: { en: 'Reviews', de: 'Begutachtungen', ar: 'المراجعات' },
  certificate: { en: 'Certificate', de: 'Urkunde', ar: 'شهادة' },
  verifyReport: { en: 'Check a report', de: 'Bericht prüfen', ar: 'التحقق من تقرير' },
  rubrics: { en: 'Rubrics', de: 'Bewertungsraster', ar: 'معايير التقييم' },
  schemes: { en: 'Support schemes', de: 'Unterstützungsangebote', ar: 'برامج الدعم' },
  schemesText: {
    en: 'How services for migrant entrepreneurs are built: for whom, what they offer, in which steps.',
    de: 'Wie Angebote für zugewanderte Gründende gebaut sind: für wen, was sie bieten, in welchen Schritten.',
    ar: 'كيف تُبنى خدمات دعم رواد الأعمال المهاجرين: لمن، وماذا تقدم، وبأي خطوات.',
  },
  desk: { en: 'Desk', de: 'Schreibtisch', ar: 'مكتبي' },
  about: { en: 'About Guildhall', de: 'Über Guildhall', ar: 'من نحن' },
  aboutText: {
    en: 'The common house of networks that support migrant entrepreneurs: communities of practice, peer reviews, good practices.',
    de: 'Das gemeinsame Haus von Netzwerken, die Zugewanderte beim Gründen unterstützen: Fachgemeinschaften, Begutachtungen, gute Praxis.',
    ar: 'البيت المشترك لشبكات دعم رواد الأعمال المهاجرين: مجتمعات مهنية ومراجعات وممارسات جيدة.',
  },
  privacy: { en: 'Privacy', de: 'Datenschutz', ar: 'الخصوصية' },
  accessibility: { en: 'Accessibility', de: 'Barrierefreiheit', ar: 'إمكانية الوصول' },
  imprint: { en: 'Imprint', de: 'Impressum', ar: 'بيانات الناشر' },
  notFound: { en: 'This page is not here', de: 'Diese Seite gibt es hier nicht', ar: 'هذه الصفحة غير موجودة هنا' },
  offline: { en: 'Offline', de: 'Offline', ar: 'غير متصل' },
} as const satisfies Record<string, Words>;
