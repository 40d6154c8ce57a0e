import type { UserManifest } from 'wxt';

/** Every page of the extension is held to this; see docs/permissions.md for each source that is not `none`. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  'connect-src https: http://localhost:* http://127.0.0.1:*',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** No port: Firefox refuses one. */
function hostPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** Mozilla signs an id for one account alone: whoever signs a build needs one of their own. */
const ownFirefoxId = process.env.OWN_WORDS_FIREFOX_ID;

const firefox = {
  gecko: {
    id: ownFirefoxId ?? 'own-words@own-words.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
};

/**
 * The manifest, but for what WXT finds in entrypoints/. The policy is for builds: live reload needs inline styles and a socket.
 *
 * @param feed the address of the feed that this build is for, whose host the browser then grants with the installation
 */
export function manifest(browser: string, command: 'build' | 'serve', feed?: string): UserManifest {
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms'],
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    ...(feed && { host_permissions: [hostPattern(feed)] }),
    // Free in both browsers (Chromium keeps Alt+Shift+W and P to itself). It can be changed there and needs no permission.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O', mac: 'MacCtrl+Shift+O' } },
    },
    incognito: 'not_allowed',
    ...(command === 'build' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    ...(browser === 'firefox'
      ? { browser_specific_settings: firefox as UserManifest['browser_specific_settings'] }
      : {
          minimum_chrome_version: '137',
          externally_connectable: { ids: [] },
          storage: { managed_schema: 'managed-schema.json' },
        }),
  };
}
