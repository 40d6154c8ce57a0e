import { useState } from 'react';
import { type CleanLink, cleanLink, type Parameter } from '@/lib/feed/parse/clean-link.ts';
import { isAsIs, type LinkChoice } from '@/lib/feed/post-link.ts';
import { useI18n } from '../app/i18n.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Tick } from '../ui/Tick.tsx';
import { Address } from './Address.tsx';
import styles from './LinkParts.module.css';

interface Props {
  /** The link as it was written. */
  given: string;
  /** The link as it goes. */
  link: string;
  whose: Whose;
  choice: LinkChoice | undefined;
  onChoose: (choice: LinkChoice | undefined) => void;
}

/** Who wrote the link: it is called by that. */
type Whose = 'company' | 'own';

/** What in a link was left out, in a line, and only where there is any; what one may leave out or keep, on a click. */
export function LinkParts({ given, link, whose, choice, onChoose }: Props) {
  const [asked, setAsked] = useState(false);
  const parts = cleanLink(given);
  if (parts.removed.length + parts.unknown.length + parts.named.length === 0) return null;
  const asIs = isAsIs(given, choice);
  const without = choice?.without ?? [];
  const told = { parts, whose, asIs, without };
  const choose = (names: string[], whole: boolean) => onChoose(choiceOf(names, whole ? given : undefined));
  return (
    <>
      <button type="button" className={styles.told} aria-haspopup="dialog" onClick={() => setAsked(true)}>
        <Summary {...told} />
      </button>
      {asked && <LinkDialog {...told} link={link} onChoose={choose} onClose={() => setAsked(false)} />}
    </>
  );
}

interface LinkDialogProps extends SummaryProps {
  link: string;
  onChoose: (without: string[], asIs: boolean) => void;
  onClose: () => void;
}

function LinkDialog({ parts, link, whose, asIs, without, onChoose, onClose }: LinkDialogProps) {
  const { t } = useI18n();
  const { removed, unknown, named } = parts;
  return (
    <Dialog title={t('link.title')} onClose={onClose}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must scroll from the keyboard too */}
      <section className={styles.link} tabIndex={0} aria-label={t(`link.${whose}.whole`)}>
        <Address link={link} />
      </section>
      <p className={styles.hint}>{t('link.why')}</p>
      {removed.length > 0 && (
        <Removed {...{ removed, whose, asIs }} onChange={(whole) => onChoose([...without], whole)} />
      )}
      {unknown.length > 0 && !asIs && (
        <Unknown unknown={unknown} without={without} onChange={(names) => onChoose(names, false)} />
      )}
      {named.map((word) => (
        <p key={word}>{t(`link.${whose}.named`, { word })}</p>
      ))}
      <Button onClick={onClose}>{t('app.close')}</Button>
    </Dialog>
  );
}

interface SummaryProps {
  parts: CleanLink;
  whose: Whose;
  asIs: boolean;
  without: readonly string[];
}

function Summary({ parts: { removed, unknown }, whose, asIs, without }: SummaryProps) {
  const { t } = useI18n();
  if (asIs) return t(`link.${whose}.goes_as_is`);
  const open = unknown.filter(({ name }) => !without.includes(name)).length;
  const out = removed.length + unknown.length - open;
  const sentences = [out > 0 && t('link.left_out', { n: out }), open > 0 && t('link.to_check', { n: open })];
  const said = sentences.filter((sentence) => sentence !== false);
  return said.length > 0 ? said.join(' ') : t('link.named_only');
}

interface RemovedProps {
  removed: readonly Parameter[];
  whose: Whose;
  asIs: boolean;
  onChange: (asIs: boolean) => void;
}

function Removed({ removed, whose, asIs, onChange }: RemovedProps) {
  const { t } = useI18n();
  return (
    <div className={styles.parts}>
      <p>{t('link.removed')}</p>
      <ul>
        {removed.map((parameter, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same one may stand there twice
          <li key={at}>
            <Shown {...parameter} />
          </li>
        ))}
      </ul>
      <Tick checked={asIs} onChange={onChange}>
        {t(`link.${whose}.as_is`)}
      </Tick>
    </div>
  );
}

interface UnknownProps {
  unknown: readonly Parameter[];
  without: readonly string[];
  onChange: (without: string[]) => void;
}

function Unknown({ unknown, without, onChange }: UnknownProps) {
  const { t } = useI18n();
  const names = [...new Set(unknown.map(({ name }) => name))];
  const toggle = (name: string, out: boolean) =>
    onChange(out ? [...without, name] : without.filter((one) => one !== name));
  return (
    <fieldset className={styles.parts}>
      <legend>{t('link.unknown')}</legend>
      {names.map((name) => (
        <Tick key={name} checked={without.includes(name)} onChange={(out) => toggle(name, out)}>
          <Shown name={name} value={valuesOf(unknown, name)} />
        </Tick>
      ))}
      <p className={styles.hint}>{t('link.may_break')}</p>
    </fieldset>
  );
}

function valuesOf(parameters: readonly Parameter[], wanted: string): string {
  return parameters.flatMap(({ name, value }) => (name === wanted ? [value] : [])).join(', ');
}

function Shown({ name, value }: Parameter) {
  return (
    <span className={styles.parameter}>
      <bdi>{name}</bdi> = <bdi>{value}</bdi>
    </span>
  );
}

/** Nothing, where nothing is chosen: a draft of which nothing is left is deleted. */
function choiceOf(without: string[], asIs: string | undefined): LinkChoice | undefined {
  if (asIs === undefined) return without.length > 0 ? { without } : undefined;
  return { without, asIs };
}
