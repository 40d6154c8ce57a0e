import { formatsOf } from '../../../../i18n/formats.ts';
import type { OutsideId } from '../../outside/index.ts';
import type { LintMessages } from '../types.ts';
import { kibibytes, mebibytes } from '../units.ts';

const { number } = formatsOf('en');

export const outside: Pick<LintMessages['rules'], OutsideId> = {
  'link-broken': {
    reason: ({ link, status }) =>
      status
        ? `${link} leads nowhere: its site answers ${status}.`
        : `${link} leads nowhere: nothing answers there.`,
    repair: 'Put the address where the page is now, or take the link out.',
  },
  'link-unsure': {
    reason: ({ link, status, isUntrusted }) => {
      if (isUntrusted)
        return `Whether ${link} leads anywhere is not known: this computer does not trust its site’s certificate.`;
      return status
        ? `Whether ${link} leads anywhere is not known: its site answers ${status} to a program.`
        : `Whether ${link} leads anywhere is not known: its site took too long.`;
    },
    repair: 'Open it yourself, without being signed in anywhere.',
  },
  'link-elsewhere': {
    reason: ({ link, host }) => `${link} leads on to another host, ${host}.`,
    repair: 'If that is where readers are to go, put that address.',
  },
  'image-missing': {
    reason: ({ address }) => `There is no picture at ${address}: the suggestion shows without one.`,
    repair: 'Put the file there, or mend the address.',
  },
  'image-type': {
    reason: 'The file is no PNG, JPEG or WebP picture: the suggestion shows without it.',
    repair: 'Save the picture as PNG, JPEG or WebP.',
  },
  'image-heavy': {
    reason: ({ bytes }) => `The picture has ${number(kibibytes(bytes))} KiB; more than 512 KiB is not read.`,
    repair: 'Make it smaller: 1,200 pixels wide is plenty.',
  },
  'image-large': {
    reason: ({ side }) => `The picture is ${number(side)} pixels wide or high; more than 4,096 is not shown.`,
    repair: 'Make it smaller: 1,200 pixels wide is plenty.',
  },
  'images-heavy': {
    reason: ({ bytes }) =>
      `The pictures of the feed have ${number(mebibytes(bytes))} MiB together; after 8 MiB no more are read.`,
    repair: 'Make the pictures smaller, or have fewer of them.',
  },
};
