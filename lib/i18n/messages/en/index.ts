import { activity } from './activity.ts';
import { app } from './app.ts';
import { feed } from './feed.ts';
import { handoff } from './handoff.ts';
import { keys } from './keys.ts';
import { link } from './link.ts';
import { list } from './list.ts';
import { preview } from './preview.ts';
import { settings } from './settings.ts';
import { unfair } from './unfair.ts';
import { welcome } from './welcome.ts';
import { writing } from './writing.ts';

export const en = {
  ...app,
  ...keys,
  ...list,
  ...writing,
  ...link,
  ...unfair,
  ...handoff,
  ...activity,
  ...welcome,
  ...preview,
  ...settings,
  ...feed,
};
