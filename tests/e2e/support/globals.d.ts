/** What a function given to `evaluate` finds in the extension's pages, in both browsers. */
declare const chrome: import('webextension-polyfill').Browser;
