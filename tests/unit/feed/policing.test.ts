import { describe, expect, test } from 'vitest';
import { type PolicedTopic, polices } from '@/lib/feed/parse/policing.ts';

const touching: Record<PolicedTopic, string[]> = {
  union: [
    'union',
    'Trade Unions',
    'works council',
    'syndicat',
    'délégué du personnel',
    'l’intersyndicale',
    'Gewerkschaft',
    'Betriebsräte',
    'sindicato',
    'convenio colectivo',
    'sindacati',
    'vakbond',
    'ondernemingsraad',
    'comissão de trabalhadores',
  ],
  strike: [
    'on strike',
    'walk-out',
    'picket line',
    'Grève',
    'GRÉVISTES',
    'droit de retrait',
    'Warnstreik',
    'huelga',
    'sciopero',
    'staking',
    'greve geral',
  ],
  pay: [
    'pay',
    'salaries',
    'minimum wage',
    'piece rates',
    'payés à la pièce',
    'salaire',
    'fiche de paie',
    'la prime d’intéressement',
    'Gehälter',
    'Löhne',
    'sueldo',
    'busta paga',
    'stipendi',
    'salaris',
    'loonsverhoging',
    'ordenado',
  ],
  conditions: [
    'overtime',
    'understaffed',
    'lay-offs',
    'safety at work',
    'conditions de travail',
    'heures sup',
    'sous-effectif',
    'licenciements',
    'Überstunden',
    'Stellenabbau',
    'the 34-hour week',
    '35h week',
    'four-day week',
    'semaine de 35 heures',
    'la semaine de 32h',
    '35-Stunden-Woche',
    'work accident',
    'accident du travail',
    'chômage partiel',
    'furloughed',
    'reorganization',
    'réorganisation',
    'plan social',
    'layoffs',
    'redundancies',
    'horas extra',
    'despidos',
    'licenziamenti',
    'orario di lavoro',
    'werkdruk',
    'ontslagen',
    'horas extras',
    'despedimentos',
  ],
  health: [
    'burn-out',
    'mental health',
    'sick leave',
    'santé',
    'arrêt maladie',
    'Krankenstand',
    'Gesundheit',
    'salud',
    'malattia',
    'ziekteverzuim',
    'saúde',
  ],
  harassment: [
    'harassment',
    'bullying',
    'discrimination',
    'harcèlement',
    'Belästigung',
    'acoso',
    'molestie',
    'intimidatie',
    'grensoverschrijdend gedrag',
    'assédio',
  ],
};

const cases = Object.entries(touching).flatMap(([topic, texts]) => texts.map((text) => [text, topic]));

describe('a phrase', () => {
  test.each(cases)('“%s” touches %s', (text, topic) => {
    expect(polices(text)).toBe(topic);
    expect(polices(`Do not say ${text.toUpperCase()}!`)).toBe(topic);
  });

  test.each([
    ['the European Union'],
    ['an hour of the week'],
    ['a 34-hour journey'],
    ['semaine du rail'],
    ['une pièce de théâtre'],
    ['organized by region'],
    ['Union Station'],
    ['l’Union européenne'],
    ['a striking view'],
    ['strike a balance'],
    ['a bird strike'],
    ['grever le budget'],
    ['payer son billet'],
    ['contactless payment'],
    ['Apple Pay'],
    ['healthcare product'],
    ['horaires des trains'],
    ['der günstigste Tarif'],
    ['das lohnt sich'],
    ['gehalten'],
    ['syndicat d’initiative'],
    ['syndicated content'],
    ['il sindaco'],
    ['un’esperienza straordinaria'],
    ['hot-air balloon'],
    ['stakeholders'],
    ['não'],
    ['Prime Minister'],
    ['stress-free travel'],
    ['metal fatigue'],
    ['world-class'],
    ['au cœur de nos priorités'],
    ['zéro panne'],
    ['Boréal Express'],
    [''],
  ])('“%s” is about something else', (text) => {
    expect(polices(text)).toBeUndefined();
  });

  test('is found however it is put: accents, ligatures, capitals, hyphens, apostrophes', () => {
    expect(polices('GRÈVE')).toBe('strike');
    expect(polices('Greve')).toBe('strike');
    expect(polices('trade–unions')).toBe('union');
    expect(polices('burn\u2011out')).toBe('health');
    expect(polices('pouvoir d\u2019achat')).toBe('pay');
  });

  // What a phrase is searched for in is read past all of this.
  test.each([
    ['a Cyrillic letter', 'uni\u043en'],
    ['a Greek capital', '\u03a5nion'],
    ['a letter with a bar', '\u0289nion'],
    ['a space of no width', 'un\u200bion'],
    ['a soft hyphen', 'un\u00adion'],
    ['a word joiner', 'un\u2060ion'],
    ['a letter modifier', 'un\u02bcion'],
    ['a line that draws a word out', 'un\u0640ion'],
  ])('does not hide behind %s', (_, text) => {
    expect(polices(text)).toBe('union');
  });
});
