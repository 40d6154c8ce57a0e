import type { Screen, Size } from './screen.ts';

export type BrowserName = 'chromium' | 'firefox';

export type LaunchOptions = {
  /** Where the networks' stand-in listens. Given, no other host but this computer can be reached at all. */
  networkPort?: number;
  /** The reader's language, `en` unless given. */
  language?: string;
  dark?: boolean;
  /** What every page in Chromium takes for the present, for good: epoch milliseconds. The background keeps its own time. */
  now?: number;
  /** Runs in every page that is opened: in Chromium before anything else, in Firefox once it has loaded. */
  first?: () => void;
  /** Without a window, unless told otherwise. */
  headless?: boolean;
  /** The built extension, by default in .output. */
  folder?: string;
  /** Added to the browser's command line. */
  args?: string[];
  /** What is started in the place of the browser, which it finds as `CHROMIUM` or `FIREFOX` in its environment. */
  wrapper?: string;
  /** The id of the extension, where the browser's policies install it. */
  installed?: string;
  /** Added to the browser's environment. */
  env?: Record<string, string>;
  /** All the bytes there are for what the extension stores, about: of the disk, unless given. */
  storage?: number;
  /** Added to Firefox's preferences. */
  preferences?: Record<string, string | number | boolean>;
};

export type Download = { name: string; body: Buffer };

/** The extension in a browser of its own, driven alike in both. */
export type Extension = {
  browser: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, with no slash at the end. */
  origin: string;
  /** Opens one of its pages in a tab: `open('popup.html')`; a whole address is opened as it is. */
  open(path: string, size?: Size): Promise<Screen>;
  /** Opens any other address in a tab, as a person would. */
  visit(url: string): Promise<Screen>;
  /** The tab whose address starts with this, once there is one. */
  tab(address: string): Promise<Screen>;
  /** Every tab there is now. */
  tabs(): Promise<Screen[]>;
  /** Runs in a page of the extension that has its APIs and none of its code. `chrome` gives promises in both browsers. */
  evaluate: Screen['evaluate'];
  /** From now on the browser answers yes, with no prompt, when the extension asks for this origin after a click. */
  grant(origin: string): Promise<void>;
  /** Takes the permission for an origin away, as a person can in the browser's settings. */
  revoke(origin: string): Promise<void>;
  /** The text on the clipboard. */
  clipboard(): Promise<string>;
  /** The file that an action makes the browser save. */
  download(action: () => Promise<void>): Promise<Download>;
  /** Quits the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Resolves once the browser has gone, whoever closed it. */
  gone: Promise<void>;
  /** Quits the browser and removes its profile. */
  close(): Promise<void>;
};

export const popupSize: Size = { width: 400, height: 600 };
export const tabSize: Size = { width: 1280, height: 800 };

/** The size a page of the extension opens in. */
export function sizeOf(path: string): Size {
  return path.startsWith('popup') ? popupSize : tabSize;
}

/** The match pattern for an origin: no port, since Firefox says no to one. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Launches either browser with the extension in it. */
export async function launchExtension(browser: BrowserName, options: LaunchOptions = {}): Promise<Extension> {
  if (browser === 'chromium') return (await import('./chromium.ts')).launchChromium(options);
  return (await import('./firefox.ts')).launchFirefox(options);
}

/** A file every build has, and that runs none of the extension's code. */
export const neutralPath = 'manifest.json';

/** What both drivers do alike, in a page of the extension that runs none of its code. */
export function neutralHelpers(
  open: () => Promise<Screen>,
): Pick<Extension, 'evaluate' | 'revoke' | 'clipboard'> {
  const use = async <Result>(run: (screen: Screen) => Promise<Result>) => {
    const screen = await open();
    return run(screen).finally(() => screen.close());
  };
  return {
    evaluate: (run, argument) => use((screen) => screen.evaluate(run, argument)),
    revoke: (origin) =>
      use(async (screen) => {
        await screen.evaluate(
          (pattern) => chrome.permissions.remove({ origins: [pattern] }),
          patternOf(origin),
        );
      }),
    // Pasting needs no permission, whereas reading would need one that the extension does not have.
    clipboard: () =>
      use(async (screen) => {
        await screen.evaluate(() => document.body.append(document.createElement('textarea')));
        await screen.click('textarea');
        await screen.press(process.platform === 'darwin' ? 'Meta+v' : 'Control+v');
        return screen.value('textarea');
      }),
  };
}
