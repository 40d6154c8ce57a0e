import { feed } from '../../../i18n/messages/en/feed.ts';
import { fields } from './en/fields.ts';
import { notInForm } from './en/forms.ts';
import { outside } from './en/outside.ts';
import { repairs } from './en/repairs.ts';
import { rules } from './en/rules.ts';
import type { LintMessages } from './types.ts';

export const en: LintMessages = {
  rules: { ...rules, ...outside },
  problems: { ...feed, 'problem.field_ignored': notInForm },
  repairs,
  fields,
  levels: { error: 'Error', warning: 'Warning', advice: 'Advice' },
  feed: 'the feed',
  item: 'the suggestion',
};
