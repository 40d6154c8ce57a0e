import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Formats, formatsOf } from '@/lib/i18n/formats.ts';
import { type Language, type Translator, translator } from '@/lib/i18n/index.ts';

type I18n = Translator & Formats;

const Context = createContext<I18n | undefined>(undefined);

interface Props {
  language: Language;
  /** How dates and numbers are written: `en-GB` for an English interface, say. */
  locale: string;
  children: ReactNode;
}

export function I18nProvider({ language, locale, children }: Props) {
  const value = useMemo(() => ({ ...translator(language), ...formatsOf(locale) }), [language, locale]);
  return <Context value={value}>{children}</Context>;
}

/** The messages and formats of the reader's language. */
export function useI18n(): I18n {
  const value = useContext(Context);
  if (!value) throw new Error('useI18n outside I18nProvider');
  return value;
}
