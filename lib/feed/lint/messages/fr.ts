import { feed } from '../../../i18n/messages/fr/feed.ts';
import { fields } from './fr/fields.ts';
import { notInForm } from './fr/forms.ts';
import { outside } from './fr/outside.ts';
import { repairs } from './fr/repairs.ts';
import { rules } from './fr/rules.ts';
import type { LintMessages } from './types.ts';

export const fr: LintMessages = {
  rules: { ...rules, ...outside },
  problems: { ...feed, 'problem.field_ignored': notInForm },
  repairs,
  fields,
  levels: { error: 'Erreur', warning: 'Avertissement', advice: 'Conseil' },
  feed: 'le flux',
  item: 'la suggestion',
};
