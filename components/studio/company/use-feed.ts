import { baseLanguage } from '@/lib/i18n/base-language.ts';
import { type Translator, translator } from '@/lib/i18n/index.ts';
import { fileAt, head } from '@/lib/studio/book.ts';
import { listAt } from '@/lib/studio/place.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useDesk } from '../desk.tsx';

/** How many entries a list of the feed has. */
export function useCount(path: string): number {
  return useDesk(({ book }) => listAt(fileAt(book, head), path).length);
}

/** The language the feed is written in, if it says so. */
export function useFeedLanguage(): string | undefined {
  return useDesk(({ book: { feed } }) => {
    const { language } = feed.head;
    return typeof language === 'string' && language !== '' ? language : undefined;
  });
}

/** Speaks a language of the feed, for what is to stand in it; one's own where Studio does not speak that. */
export function useSpeaker(): (tag: string | undefined) => Translator {
  const own = useI18n();
  return (tag) => {
    const spoken = baseLanguage(tag);
    return spoken === 'en' || spoken === 'fr' ? translator(spoken) : own;
  };
}
