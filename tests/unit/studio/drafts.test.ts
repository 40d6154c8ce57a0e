import { expect, test } from 'vitest';
import '@/lib/i18n/studio.ts';
import { type Language, translator } from '@/lib/i18n/index.ts';

const drafts = ['time', 'training', 'clumsy', 'appraisal'] as const;

test.each<Language>(['en', 'fr'])('every promise that is a draft begins by saying so, in %s', (language) => {
  const { t } = translator(language);
  const mark = t('studio.company.to_be_agreed');
  const texts = drafts.map((draft) => t(`studio.company.draft.${draft}`));
  expect(texts.filter((text) => !text.startsWith(mark))).toEqual([]);
  // Whoever reads the warning has to find the very words.
  expect(t('studio.company.drafts')).toContain(mark);
});
