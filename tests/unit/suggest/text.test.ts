import { describe, expect, test } from 'vitest';
import { fromText, isBlank, nothingSuggested, type Suggested, together, toText } from '@/lib/suggest/text.ts';

const link = 'https://aurore-rail.example/points?utm_source=own-words';
const angle = 'Who keeps them from freezing?\n\nI did, for two winters:\nwith a hairdryer.';
const points: Suggested = { title: 'Points that do not freeze', link, angle };
const inEnglish = toText(points, 'en');
const inFrench = toText({ title: 'Des aiguillages qui ne gèlent pas', link, angle }, 'fr');

describe('the text to send', () => {
  test('is a few lines that anybody can read, with labels in the language', () => {
    expect(inEnglish.split('\n')).toEqual([
      'A suggestion for Own Words',
      '',
      'Title: Points that do not freeze',
      'Question or thought: Who keeps them from freezing?',
      '',
      'I did, for two winters:',
      'with a hairdryer.',
      `Link: ${link}`,
    ]);
    expect(inFrench).toContain('Titre\u00a0: Des aiguillages qui ne gèlent pas\n');
    expect(inFrench).toContain('\nQuestion ou idée\u00a0: Who keeps');
  });

  test('leaves out what there is none of, but for the link, which ends it', () => {
    expect(toText({ ...nothingSuggested, title: 'Points' }, 'en')).toBe(
      'A suggestion for Own Words\n\nTitle: Points\nLink: none',
    );
    expect(toText({ title: ' ', link: '\n', angle: '\t' }, 'en')).toBe('');
  });

  test('has one link, out of whatever stands around it, or what stands in the place of one', () => {
    const linkOf = (written: string) => fromText(toText({ ...points, link: written }, 'en'))[0]?.link;
    expect(linkOf(`see “${link}”.`)).toBe(link);
    expect(linkOf('(https://aurore-rail.example/a_(b))')).toBe('https://aurore-rail.example/a_(b))');
    expect(linkOf('aurore-rail.example/points')).toBe('aurore-rail.example/points');
    expect(linkOf('Aucun')).toBe('');
  });
});

const greeting = 'Hello,\nI thought of something for you: see below.\n\n';
const goodbye = '\n\nBest,\nMalo\n-- \nMalo Le Goff';

function quoted(text: string): string {
  return text.replace(/^/gm, '> ');
}

const curly = (text: string) => text.replace(/^(?=Title|Question)/gm, '“').replace(/(https:.*)/, '“$1”');

describe('from a text is read what was written into it', () => {
  test.each<[string, string, (Suggested | Partial<Suggested>)[]]>([
    ['as it is', inEnglish, [points]],
    ['in the other language', inFrench, [{ ...points, title: 'Des aiguillages qui ne gèlent pas' }]],
    ['between a greeting and a signature', `${greeting}${inEnglish}\n\nBest,\nMalo`, [points]],
    [
      'quoted in a mail, with an answer above and below',
      `Thanks!\n\n${quoted(inEnglish)}\n\nThanks!`,
      [points],
    ],
    ['quoted twice', quoted(quoted(inEnglish)), [points]],
    ['with the line ends of Windows', inEnglish.replaceAll('\n', '\r\n'), [points]],
    ['with no-break spaces', inFrench.replaceAll(' ', '\u00a0').replace(/\u00a0(?=Who)/, ' '), [{ link }]],
    ['with marks that a program made round', curly(inEnglish), [points]],
    ['with bold labels', inEnglish.replace(/^(Title|Question or thought|Link):/gm, '**$1:**'), [points]],
    ['as bullets of a chat', inEnglish.replace(/^(Title|Question|Link)/gm, '• $1'), [points]],
    [
      'in capitals and without accents',
      inFrench.replace('Question ou idée', 'QUESTION OU IDEE'),
      [{ angle }],
    ],
    ['in another order', `Link: ${link}\nQuestion: ${angle}\nTitle: ${points.title}`, [points]],
    [
      'with the angle last, above a signature',
      `Title: ${points.title}\nLink: ${link}\nIdea: ${angle}${goodbye}`,
      [points],
    ],
    [
      'with labels alone on their lines',
      `Title:\n${points.title}\n\nLink:\n<${link}>\n\nQuestion or thought:\n${angle}`,
      [points],
    ],
    ['with a title that the mail wrapped', inEnglish.replace('that do', 'that\ndo'), [points]],
    ['with the link alone on a line', `Title: ${points.title}\n${link}\nQuestion: ${angle}`, [points]],
    [
      'with the link in the angle and nowhere else',
      `Title: ${points.title}\nQuestion: ${angle}\n${link}`,
      [points],
    ],
    ['two in one mail', `${greeting}${inEnglish}\n\n${inFrench}${goodbye}`, [points, { link, angle }]],
    [
      'two with labels written by hand',
      `Title: One\nLink: ${link}\n\nTitle: Two\nIdea: Why?`,
      [
        { title: 'One', link },
        { title: 'Two', angle: 'Why?' },
      ],
    ],
    [
      'with the thought after the link, without a label',
      `Title: One\nLink: ${link}\n\nWhy is that?\n\nThanks, Malo`,
      [{ title: 'One', link, angle: 'Why is that?' }],
    ],
    [
      'without any label',
      `Hello everyone,\n\nPoints that do not freeze\n${link}\n${angle}\n\nBest, Malo`,
      [points],
    ],
    [
      'without any label, the link within a sentence',
      `Look at ${link} once more`,
      [{ title: `Look at ${link} once more`, link, angle: '' }],
    ],
    ['without a word but the link', `\n${link}\n`, [{ title: '', link, angle: '' }]],
    ['from nothing', ' \r\n ', []],
    ['from a head alone', 'A suggestion for Own Words', []],
  ])('%s', (_, text, expected) => {
    const read = fromText(text);
    expect(read).toHaveLength(expected.length);
    expect(read).toMatchObject(expected);
  });

  test('what could be seen by nobody or turns a line around is not taken along', () => {
    const [read] = fromText('Title: Po\u200bints \u202ethat freeze\nLink: none');
    expect(read).toEqual({ title: 'Points that freeze', link: '', angle: '' });
  });

  test('a line of the angle that reads like a label stays in the angle', () => {
    const nasty =
      'One?\nLink: https://elsewhere.example\n> Titre : no\n· Title: x\nA suggestion for Own Words';
    const text = toText({ ...points, angle: nasty }, 'en');
    expect(text).toContain('\n· Link: https://elsewhere.example\n');
    expect(fromText(text)).toEqual([{ ...points, angle: nasty }]);
  });

  test('a text as long as a book is read at once', () => {
    const long = `${' '.repeat(500_000)}${'>'.repeat(100_000)}${'Title '.repeat(50_000)}:`;
    expect(fromText(`Title: x\n${long}`)).toHaveLength(1);
  });
});

test('what was written before and since goes together, and nothing of it is lost', () => {
  const before = { title: 'Points', link: '', angle: 'Who warms them?' };
  const since = { title: 'Signals', link, angle: 'Who cleans them?' };
  expect(together(before, since)).toEqual({
    title: 'Points',
    link,
    angle: 'Who warms them?\n\nSignals\n\nWho cleans them?',
  });
  expect(together(points, nothingSuggested)).toEqual(points);
  expect(together(nothingSuggested, points)).toEqual(points);
});

test('what has a letter in one part is not blank', () => {
  expect([nothingSuggested, { ...nothingSuggested, angle: 'x' }].map(isBlank)).toEqual([true, false]);
});
