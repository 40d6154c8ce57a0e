import { ar as honestAr } from './honest/ar.ts';
import { de as honestDe } from './honest/de.ts';
import { en as honestEn } from './honest/en.ts';
import { es as honestEs } from './honest/es.ts';
import { fr as honestFr } from './honest/fr.ts';
import { it as honestIt } from './honest/it.ts';
import { ja as honestJa } from './honest/ja.ts';
import { ko as honestKo } from './honest/ko.ts';
import { nl as honestNl } from './honest/nl.ts';
import { pt as honestPt } from './honest/pt.ts';
import { zh as honestZh } from './honest/zh.ts';
import { ar } from './items/ar.ts';
import { de } from './items/de.ts';
import { en } from './items/en.ts';
import { es } from './items/es.ts';
import { fr } from './items/fr.ts';
import { it } from './items/it.ts';
import { ja } from './items/ja.ts';
import { ko } from './items/ko.ts';
import { nl } from './items/nl.ts';
import { pt } from './items/pt.ts';
import { zh } from './items/zh.ts';
import type { HonestPost, Language, Material } from './types.ts';

export const materials: Readonly<Record<Language, Material>> = { fr, en, de, es, it, nl, pt, ja, zh, ko, ar };

export const honest: Readonly<Record<Language, readonly HonestPost[]>> = {
  fr: honestFr,
  en: honestEn,
  de: honestDe,
  es: honestEs,
  it: honestIt,
  nl: honestNl,
  pt: honestPt,
  ja: honestJa,
  zh: honestZh,
  ko: honestKo,
  ar: honestAr,
};
