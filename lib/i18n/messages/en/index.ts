import { activity } from './activity.ts';
import { app } from './app.ts';
import { changed } from './changed.ts';
import { charter } from './charter.ts';
import { company } from './company.ts';
import { erase } from './erase.ts';
import { feed } from './feed.ts';
import { handoff } from './handoff.ts';
import { keys } from './keys.ts';
import { ledger } from './ledger.ts';
import { link } from './link.ts';
import { list } from './list.ts';
import { personal } from './personal.ts';
import { preview } from './preview.ts';
import { publishing } from './publishing.ts';
import { settings } from './settings.ts';
import { suggest } from './suggest.ts';
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
  ...changed,
  ...charter,
  ...suggest,
  ...ledger,
  ...personal,
  ...welcome,
  ...preview,
  ...settings,
  ...publishing,
  ...feed,
  ...erase,
  ...company,
};
