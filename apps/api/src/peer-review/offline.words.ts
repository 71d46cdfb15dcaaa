import type { FormTexts } from '@guildhall/domain/peer-review/offline-form';

/** What the form for offline work says besides the rubric; `{title}`, `{until}` are filled in. */
interface OfflineWords extends FormTexts {
  readonly lookFor: string;
  readonly levels: string;
  /** Name of the file. */
  readonly file: string;
}
const en: OfflineWords = {
  title: 'Your review: {title}',
  howTo: [
    'Write your answers below the lines that begin with two square brackets. Leave those lines as they are: by them your answers are found again.',
    'Save the file as .docx or as plain text and bring it back on the page from which you took it. You see what is read before anything is stored.',
    'A text can have several paragraphs. A dimension that you take out of the file stays as it is in your review.',
    'This file holds your own words. Do not give it to the host.',
  ],
  fields: {
    value: 'Score: 1, 2, 3, 4, 5, NS (not in scope) or IE (not enough evidence)',
    confidence: 'How sure are you? 1 unsure, 2 fairly sure, 3 sure',
    evidenceIds: 'Evidence: the numbers from the list at the top, for example E1, E3',
    strengths: 'Strengths: what works, and how you know',
    improvements: 'Improvements: something the host could begin within six months',
    reason: 'Reason, with NS or IE only',
    noteToTeam: 'Note to the team, never part of the report',
  },
  evidence: 'Evidence that you can name',
  noEvidence: 'None yet. Add evidence on the page first, or after you have brought the form back.',
  end: 'End of the form. Leave this line where it is.',
  lookFor: 'Look for: {list}.',
  levels: 'Levels:',
  file: 'review',
};
const de: OfflineWords = {
  title: 'Ihr Gutachten: {title}',
  howTo: [
    'Schreiben Sie Ihre Antworten unter die Zeilen, die mit zwei eckigen Klammern beginnen. Lassen Sie diese Zeilen, wie sie sind: An ihnen werden Ihre Antworten wiedergefunden.',
    'Speichern Sie die Datei als .docx oder als reinen Text und bringen Sie sie auf der Seite zurück, von der Sie sie haben. Sie sehen, was gelesen wird, bevor etwas gespeichert wird.',
    'Ein Text darf mehrere Absätze haben. Eine Dimension, die Sie aus der Datei nehmen, bleibt in Ihrem Gutachten, wie sie ist.',
    'Diese Datei enthält Ihre eigenen Worte. Geben Sie sie nicht an den Gastgeber.',
  ],
  fields: {
    value: 'Wertung: 1, 2, 3, 4, 5, NS (nicht im Umfang) oder IE (Belege reichen nicht)',
    confidence: 'Wie sicher sind Sie? 1 unsicher, 2 recht sicher, 3 sicher',
    evidenceIds: 'Belege: die Nummern aus der Liste am Anfang, zum Beispiel E1, E3',
    strengths: 'Stärken: was gelingt und woher Sie es wissen',
    improvements: 'Verbesserungen: etwas, das der Gastgeber binnen sechs Monaten beginnen könnte',
    reason: 'Begründung, nur bei NS oder IE',
    noteToTeam: 'Anmerkung für die Gruppe, nie Teil des Berichts',
  },
  evidence: 'Belege, die Sie nennen können',
  noEvidence: 'Noch keine. Fügen Sie Belege zuerst auf der Seite hinzu oder nachdem Sie das Formular zurückgebracht haben.',
  end: 'Ende des Formulars. Lassen Sie diese Zeile, wo sie ist.',
  lookFor: 'Achten Sie auf: {list}.',
  levels: 'Stufen:',
  file: 'gutachten',
};
const ar: OfflineWords = {
  title: 'مراجعتك: {title}',
  howTo: [
    'اكتب إجاباتك تحت الأسطر التي تبدأ بقوسين مربعين. اترك تلك الأسطر كما هي، فبها نجد إجاباتك من جديد.',
    'احفظ الملف بصيغة ‎.docx أو نصًا عاديًا وأعده في الصفحة التي أخذته منها. سترى ما قُرئ قبل أن يُحفظ أي شيء.',
    'يمكن أن يتكوّن النص من عدة فقرات. والبُعد الذي تحذفه من الملف يبقى في مراجعتك كما هو.',
    'يحتوي هذا الملف على كلماتك أنت. لا تُعطه للمضيف.',
  ],
  fields: {
    value: 'الدرجة: 1 أو 2 أو 3 أو 4 أو 5 أو NS (خارج النطاق) أو IE (أدلة غير كافية)',
    confidence: 'ما مدى تأكدك؟ 1 غير متأكد، 2 متأكد إلى حد ما، 3 متأكد',
    evidenceIds: 'الأدلة: الأرقام من القائمة في البداية، مثل E1, E3',
    strengths: 'نقاط القوة: ما الذي ينجح وكيف تعرف ذلك',
    improvements: 'التحسينات: شيء يمكن للمضيف أن يبدأه خلال ستة أشهر',
    reason: 'السبب، مع NS أو IE فقط',
    noteToTeam: 'ملاحظة للفريق، ليست جزءًا من التقرير أبدًا',
  },
  evidence: 'الأدلة التي يمكنك ذكرها',
  noEvidence: 'لا توجد بعد. أضف الأدلة في الصفحة أولًا، أو بعد إعادة النموذج.',
  end: 'نهاية النموذج. اترك هذا السطر في مكانه.',
  lookFor: 'ابحث عن: {list}.',
  levels: 'المستويات:',
  file: 'review',
};
export const offlineWords = (locale: string): OfflineWords => (locale === 'de' ? de : locale === 'ar' ? ar : en);
