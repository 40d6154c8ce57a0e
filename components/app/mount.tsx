import '../ui/tokens.css';
import { liveQuery } from 'dexie';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { readerLanguage } from '@/lib/browser/installation.ts';
import { closeThisPage } from '@/lib/browser/pages.ts';
import { closeForGood, isGone, onDeleted, openDatabase } from '@/lib/database/index.ts';
import { type DatabaseTrouble, troubleOf } from '@/lib/database/trouble.ts';
import { onEnd } from '@/lib/erase/pages.ts';
import { type Language, languageFor, localeFor, type MessageKey, translator } from '@/lib/i18n/index.ts';
import { offered } from '@/lib/networks/index.ts';
import { loadPreferences, type Preferences } from '@/lib/settings/index.ts';
import { Broken } from './Broken.tsx';
import { Ending, endWith, Gone } from './Ending.tsx';
import { I18nProvider } from './i18n.tsx';
import { keepFocus } from './keep-focus.ts';
import { NetworksProvider } from './networks.tsx';
import { Boundary, Troubles } from './Troubles.tsx';
import { onPolicy, policyNow } from './use-policy.ts';

type TitleKey = Extract<
  MessageKey,
  'app.name' | `${'activity' | 'charter' | 'ledger' | 'settings' | 'studio' | 'suggest' | 'welcome'}.title`
>;

/**
 * Draws a page in the person's language, and again when they choose another one. If the database cannot be opened the
 * page says so.
 */
export function mount(title: TitleKey, page: (preferences: Preferences) => ReactNode): void {
  const place = document.getElementById('root') as HTMLElement;
  keepFocus(place);
  const root = createRoot(place);
  const tell = (trouble: DatabaseTrouble) => draw(root, languageOf(), title, <Broken trouble={trouble} />);
  const broken = (error: unknown) => isGone() || tell(troubleOf(error));
  onEnd(() => {
    closeForGood();
    endWith(<Gone />);
    void closeThisPage();
  });
  onDeleted(() => endWith(<Gone />));
  // A live query keeps quiet when the database does not open, so that is asked as well.
  openDatabase(() => tell('blocked')).catch(broken);
  let preferences: Preferences | undefined;
  const show = () => {
    const policy = policyNow();
    if (!preferences || !policy || isGone()) return;
    const networks = offered(preferences.networks, policy.networks);
    const drawn = <NetworksProvider value={networks}>{page(preferences)}</NetworksProvider>;
    draw(root, languageOf(preferences.language ?? policy.language), title, drawn);
  };
  onPolicy(show);
  liveQuery(loadPreferences).subscribe({
    next: (loaded) => {
      preferences = loaded;
      show();
    },
    error: broken,
  });
}

function draw(root: Root, language: Language, title: TitleKey, page: ReactNode): void {
  document.documentElement.lang = language;
  document.title = translator(language).t(title);
  root.render(
    <I18nProvider language={language} locale={localeFor(language, readerLanguage())}>
      <Boundary>
        <Ending>{page}</Ending>
      </Boundary>
      <Troubles />
    </I18nProvider>,
  );
}

function languageOf(chosen: Preferences['language'] = 'auto'): Language {
  return languageFor(chosen, readerLanguage());
}
