import type { Advice } from '@/lib/studio/advice.ts';
import { titleIn } from '@/lib/studio/reading.ts';
import { sayInStudio } from '@/lib/studio/say.ts';
import { useI18n } from '../../app/i18n.tsx';
import { useWorkbook } from '../desk.tsx';

/** What an advice is about, in words: `A night at the depot`. */
export function useSubject(): (about: Pick<Advice, 'key' | 'item'>) => string {
  const { t } = useI18n();
  const { desk } = useWorkbook();
  return ({ key, item }) => {
    if (key === undefined) return item?.title || t('studio.part.company');
    const file = desk.getState().book.items.get(key)?.file;
    return (file && titleIn(file)) || t('studio.untitled_item');
  };
}

/** The same with the field: `A night at the depot: fact 1, source`. */
export function usePlace(): (advice: Advice) => string {
  const { t, language } = useI18n();
  const subject = useSubject();
  return (advice) => {
    const isGone = advice.key === undefined && advice.item !== undefined;
    if (isGone) return subject(advice);
    return t('studio.advice.at', { title: subject(advice), field: sayInStudio(advice, language).field });
  };
}
