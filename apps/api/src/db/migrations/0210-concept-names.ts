import type { MigrationInterface, QueryRunner } from 'typeorm';

const arabic: Record<string, Record<string, string>> = {
  'target-group': {
    migrants_general: 'المهاجرون عمومًا',
    refugees: 'أشخاص لديهم صفة اللاجئ أو حماية ثانوية',
    asylum_seekers: 'طالبو اللجوء',
    temporary_protection: 'أشخاص تحت الحماية المؤقتة',
    migrant_women: 'النساء المهاجرات',
    young_migrants: 'الشباب المهاجرون',
    second_generation: 'أبناء المهاجرين وأحفادهم',
    third_country: 'مواطنو بلدان من خارج الاتحاد الأوروبي',
    eu_mobile: 'مواطنو الاتحاد الأوروبي المتنقلون',
    returnees: 'المهاجرون العائدون',
    diaspora: 'أفراد المهجر',
    internally_displaced: 'النازحون داخليًا',
    students: 'الطلاب والخريجون الدوليون',
    established_owners: 'أصحاب أعمال راسخة من المهاجرين',
    advisers: 'المستشارون والمرشدون',
    incubation_professionals: 'العاملون في حاضنات الأعمال',
    policy_makers: 'صانعو السياسات',
    mixed_local: 'القادمون الجدد وأهل البلد معًا',
  },
  'organisation-type': {
    public_national: 'هيئة عامة وطنية',
    public_regional: 'هيئة عامة إقليمية',
    public_city: 'مدينة أو بلدية',
    public_agency: 'وكالة عامة للتنمية أو التشغيل',
    chamber: 'غرفة أو اتحاد أعمال',
    migrant_business_assoc: 'جمعية رواد أعمال من المهاجرين',
    ngo: 'منظمة غير ربحية',
    social_enterprise: 'مؤسسة اجتماعية',
    foundation: 'مؤسسة وقفية',
    microfinance: 'جهة تمويل أصغر أو تمويل أخلاقي',
    bank: 'مصرف',
    incubator: 'حاضنة أو مسرّعة أعمال',
    university: 'جامعة أو وحدة بحث',
    training_provider: 'جهة تدريب',
    trade_union: 'نقابة عمالية',
    intergovernmental: 'منظمة حكومية دولية',
    eu_body: 'مؤسسة أو وكالة من الاتحاد الأوروبي',
    network: 'شبكة أوروبية أو وطنية',
    consultancy: 'جهة خبرة أو استشارات',
    company: 'شركة',
  },
  instrument: {
    AMIF: 'صندوق اللجوء والهجرة والاندماج',
    EIF_INT: 'الصندوق الأوروبي لاندماج مواطني البلدان الثالثة',
    ISF: 'صندوق الأمن الداخلي',
    'ESF+': 'الصندوق الاجتماعي الأوروبي بلس',
    ESF: 'الصندوق الاجتماعي الأوروبي',
    ERDF: 'الصندوق الأوروبي للتنمية الإقليمية',
    ENI: 'الأداة الأوروبية للجوار',
    ENI_CBC: 'التعاون عبر الحدود ضمن الأداة الأوروبية للجوار',
    NDICI: 'أداة الجوار والتنمية والتعاون الدولي – أوروبا العالمية',
    TPMA: 'البرنامج المواضيعي للهجرة واللجوء',
    GPGC: 'المنافع العامة العالمية وتحدياتها',
    MPF: 'مرفق شراكات الهجرة',
    COSME: 'برنامج تنافسية الشركات والشركات الصغيرة والمتوسطة',
    SMP: 'برنامج السوق الموحدة',
    NORDPLUS: 'نوردبلس (تعليم الكبار ومجالات أخرى)',
    COE: 'ميزانية مجلس أوروبا',
    SDC: 'الوكالة السويسرية للتنمية والتعاون',
    NATIONAL: 'ميزانية وطنية',
    REGIONAL: 'ميزانية إقليمية',
    CITY: 'ميزانية المدينة',
    PRIVATE: 'تمويل خاص أو من مؤسسات وقفية',
    OWN: 'موارد ذاتية',
    MIXED: 'تمويل مختلط',
  },
};

const german: Record<string, Record<string, string>> = {
  'organisation-type': {
    public_national: 'Nationale öffentliche Stelle',
    public_regional: 'Regionale öffentliche Stelle',
    public_city: 'Stadt oder Gemeinde',
    public_agency: 'Öffentliche Förder- oder Arbeitsagentur',
    chamber: 'Kammer oder Wirtschaftsverband',
    migrant_business_assoc: 'Verband von Unternehmerinnen und Unternehmern mit Migrationsgeschichte',
    ngo: 'Gemeinnützige Organisation',
    social_enterprise: 'Sozialunternehmen',
    foundation: 'Stiftung',
    microfinance: 'Mikrofinanzierung oder ethische Finanzierung',
    bank: 'Bank',
    incubator: 'Gründungszentrum oder Accelerator',
    university: 'Hochschule oder Forschungseinrichtung',
    training_provider: 'Bildungsträger',
    trade_union: 'Gewerkschaft',
    intergovernmental: 'Zwischenstaatliche Organisation',
    eu_body: 'Organ oder Agentur der Europäischen Union',
    network: 'Europäisches oder nationales Netzwerk',
    consultancy: 'Fach- oder Beratungsstelle',
    company: 'Unternehmen',
  },
  instrument: {
    AMIF: 'Asyl-, Migrations- und Integrationsfonds',
    EIF_INT: 'Europäischer Integrationsfonds für Drittstaatsangehörige',
    ISF: 'Fonds für die innere Sicherheit',
    'ESF+': 'Europäischer Sozialfonds Plus',
    ESF: 'Europäischer Sozialfonds',
    ERDF: 'Europäischer Fonds für regionale Entwicklung',
    ENI: 'Europäisches Nachbarschaftsinstrument',
    ENI_CBC: 'Grenzübergreifende Zusammenarbeit des Europäischen Nachbarschaftsinstruments',
    NDICI: 'Instrument für Nachbarschaft, Entwicklungszusammenarbeit und internationale Zusammenarbeit – Europa in der Welt',
    TPMA: 'Thematisches Programm für Migration und Asyl',
    GPGC: 'Globale öffentliche Güter und Herausforderungen',
    MPF: 'Fazilität für Migrationspartnerschaften',
    COSME: 'Programm für die Wettbewerbsfähigkeit von Unternehmen und KMU',
    SMP: 'Binnenmarktprogramm',
    NORDPLUS: 'Nordplus (Erwachsenenbildung und andere Bereiche)',
    COE: 'Haushalt des Europarats',
    SDC: 'Direktion für Entwicklung und Zusammenarbeit der Schweiz',
    NATIONAL: 'Nationaler Haushalt',
    REGIONAL: 'Regionaler Haushalt',
    CITY: 'Städtischer Haushalt',
    PRIVATE: 'Private Mittel oder Stiftungsmittel',
    OWN: 'Eigene Mittel',
    MIXED: 'Gemischte Finanzierung',
  },
};
const byLocale = { ar: arabic, de: german };

/** Names of target groups, kinds of organisations and funds in the languages of the interface that lacked them: with them the pages of practices and schemes speak
 *  one language. Interreg, Erasmus+ and URBACT are called so everywhere. */
export class ConceptNames1795600000210 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(
      `update concept c set labels = c.labels || n.labels
       from (select s.key as scheme, w.code, jsonb_object_agg(l.key, w.name) as labels
             from jsonb_each($1::jsonb) l, jsonb_each(l.value) s, jsonb_each_text(s.value) as w (code, name) group by s.key, w.code) n
       where c.scheme = n.scheme and c.code = n.code`,
      [JSON.stringify(byLocale)],
    );
  }
  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `update concept c set labels = c.labels - n.locales
       from (select s.key as scheme, w.code, array_agg(l.key) as locales
             from jsonb_each($1::jsonb) l, jsonb_each(l.value) s, jsonb_each_text(s.value) as w (code, name) group by s.key, w.code) n
       where c.scheme = n.scheme and c.code = n.code`,
      [JSON.stringify(byLocale)],
    );
  }
}
