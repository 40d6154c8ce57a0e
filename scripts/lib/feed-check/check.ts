import {
  byWeight,
  findingsIn,
  imageFindings,
  type LintOptions,
  linkFindings,
  linksOf,
  readSubject,
  type Subject,
} from '../../../lib/feed/lint/index.ts';
import { lookAtImages } from './images.ts';
import { mostLinks, tryLinks } from './links.ts';
import { oneLine } from './one-line.ts';
import { type CheckOptions, isAddress, languageOfComputer, readOptions } from './options.ts';
import { countsOf, type Outcome, refusalToJson, toJson } from './outcome.ts';
import { reportOf } from './report.ts';
import { type Refusal, readFeed, readText, type Source } from './source.ts';
import { refusalIn, texts } from './texts/index.ts';

/** 0: nothing stands against publishing. 1: something does. 2: there was nothing to check. */
type Status = 0 | 1 | 2;

/** Checks a feed as its words ask, and says what it found. */
export async function check(typed: readonly string[]): Promise<Status> {
  const options = readOptions(typed);
  if (!options) return tell(texts[languageOfComputer()].usage, 2);
  if (options.help) {
    console.log(texts[options.language].usage);
    return 0;
  }
  const read = await readFeed(options.where);
  if (!read.ok) return refuse(options, options.where, read.refusal);
  const previous = await previousOf(options);
  if ('refusal' in previous) return refuse(options, options.previous ?? '', previous.refusal);
  const list = options.confidential === undefined ? undefined : await readText(options.confidential);
  if (list && !list.ok) return refuse(options, options.confidential ?? '', list.refusal);
  const outcome = await outcomeOf(read.source, options, {
    base:
      options.base ?? read.source.url ?? (isAddress(options.previous ?? '') ? options.previous : undefined),
    previous: previous.text,
    confidential: list?.source.text.split(/\r?\n/),
    now: Date.now(),
  });
  const isColoured = Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;
  console.log(options.json ? toJson(outcome) : reportOf(outcome, options.language, isColoured));
  return outcome.publishable ? 0 : 1;
}

/** Notes go where no program reads its answer. */
function tell(text: string, status: Status): Status {
  console.error(text);
  return status;
}

function refuse({ json, language }: CheckOptions, where: string, refusal: Refusal): Status {
  if (json) console.log(refusalToJson(where, refusal));
  return tell(refusalIn(language, where, refusal).join('\n'), 2);
}

/** What is live may be nothing yet, or broken: that must not keep anybody from mending it. */
async function previousOf({
  previous,
  language,
}: CheckOptions): Promise<{ text?: string } | { refusal: Refusal }> {
  if (previous === undefined) return {};
  const read = await readFeed(previous);
  if (read.ok) return { text: read.source.text };
  if (!isAddress(previous)) return { refusal: read.refusal };
  tell(
    [texts[language].notCompared(oneLine(previous)), ...refusalIn(language, previous, read.refusal)].join(
      '\n',
    ),
    0,
  );
  return {};
}

async function outcomeOf(source: Source, options: CheckOptions, lint: LintOptions): Promise<Outcome> {
  const read = readSubject(source.text, lint);
  const { subject, file } = read;
  const outside = subject ? await outsideOf(subject, source, options) : [];
  const findings = byWeight([...findingsIn(read), ...outside], file);
  const { error, warning } = countsOf(findings);
  return {
    where: options.where,
    base: subject?.base,
    suggestions: subject?.entries.length ?? 0,
    findings,
    publishable: error === 0 && !(options.strict && warning > 0),
    compared: lint.previous !== undefined,
  };
}

async function outsideOf(subject: Subject, source: Source, { base, links, language }: CheckOptions) {
  const { images, left } = await lookAtImages(subject, source, base !== undefined);
  if (left > 0) tell(texts[language].imagesLeft(left), 0);
  const found = imageFindings(subject, images);
  if (!links) return found;
  const all = new Set(linksOf(subject).map(({ value }) => value));
  if (all.size > mostLinks) tell(texts[language].linksLeft(all.size - mostLinks), 0);
  return [...found, ...linkFindings(subject, await tryLinks([...all]))];
}
