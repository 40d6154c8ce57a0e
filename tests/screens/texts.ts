import type { Language } from '../../lib/i18n/index.ts';

interface Texts {
  /** The suggestion of the sample that these are about. */
  item: string;
  title: string;
  own: string;
  /** Some of one's own and a line of the company's. */
  copied: string;
  /** The company's words, one by one. */
  mostlyTheirs: string;
  /** One's own, at greater length. */
  longer: string;
}

/** What somebody wrote about the sample, a suggestion in each language. */
export const texts: Record<Language, Texts> = {
  en: {
    item: 'acoustic-sensors',
    title: '1,200 microphones that listen to wheels',
    own: 'My team did this. Two winters of frozen microphones, and worth it: last month one of them heard a wheel that all of us had missed.',
    copied:
      'My team did this, two winters long. Fewer breakdowns, better-planned workshops and a smoother journey for everyone: this is what predictive maintenance looks like when engineers join forces.',
    mostlyTheirs:
      'Proud teams reinventing maintenance: sensors detect wear, passengers notice fewer breakdowns, workshops planned, reliability and technology at the service of a smoother journey.',
    longer:
      'I was on the night shift when the first alert came in. Nobody believed it. We lifted the axle anyway, in the rain, because my foreman owed the microphones a favour, and there it was: a pit no wider than a lentil. I have kept it in my locker since.',
  },
  fr: {
    item: 'rails-et-canicule',
    title: 'Pourquoi un train ralentit quand il fait 38 °C',
    own: 'L’été, je longe la côte à pied avec un thermomètre et je vois l’acier onduler. À qui râle sur le quai, je raconte la règle oubliée sur un radiateur : elle se tord aussi.',
    copied:
      'L’été, je longe la côte à pied avec un thermomètre. Découvrez les solutions déployées par nos experts pour concilier sécurité et régularité pendant les épisodes de forte chaleur.',
    mostlyTheirs:
      'Nos équipes adaptent le réseau : capteurs, peinture blanche et surveillance renforcée, une mesure préventive de sécurité et de régularité face au changement climatique.',
    longer:
      'J’étais de nuit quand la première alerte est tombée. Personne n’y croyait. On a quand même pris la draisine, sous l’orage, parce que mon chef avait un doute, et c’était bien là : une bosse grosse comme le pouce. J’en garde la photo dans mon casier.',
  },
};

/** One that only a very wide window can break as a person would. */
export const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** A feed written from right to left. */
export const arabic = {
  title: 'قطارات الفجر',
  items: [
    {
      id: 'microphones',
      language: 'ar',
      title: 'ألف ومئتا ميكروفون تصغي إلى العجلات',
      url: 'https://aurore-rail.example/ar/microphones',
      _own_words: {
        kind: 'product',
        promotional: true,
        why: 'عملنا عليه أربع سنوات، ولا يعرف أحد خارج الورش أنه موجود.',
        angles: ['ماذا تغيّر في نوبتك بعد وصول أول التنبيهات؟', 'كيف تصف صوت محمل مهترئ لمن لم يسمعه قط؟'],
        facts: [
          {
            text: 'رُكّب 1200 مستشعر صوتي على محاور 150 قطارًا.',
            source: 'https://aurore-rail.example/ar/facts',
          },
        ],
        suggestions: [
          {
            network: 'linkedin',
            language: 'ar',
            text: 'فرقنا تعيد ابتكار صيانة القطارات. بفضل 1200 مستشعر صوتي نكتشف تآكل المحامل قبل ثلاثة أسابيع من العطل.',
          },
        ],
        expires_at: '2026-11-20T12:00:00Z',
      },
    },
    {
      id: 'step-free',
      language: 'ar',
      title: 'من الشارع إلى مقعدك بلا درجة واحدة',
      _own_words: { kind: 'culture', angles: ['لمن فكّرت حين افتُتحت المحطة؟'] },
    },
    {
      id: 'heat',
      language: 'ar',
      title: 'لماذا يبطئ القطار حين تبلغ الحرارة 38 درجة؟',
      _own_words: { kind: 'industry', why: 'يسألنا الركاب كل صيف.', angles: ['كيف تشرحها لطفل على الرصيف؟'] },
    },
  ],
  own: 'فريقي فعل هذا. شتاءان من الميكروفونات المتجمدة، وكان الأمر يستحق: الشهر الماضي سمع أحدها عجلة فاتتنا جميعًا.',
};
