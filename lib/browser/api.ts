// The one door to the browser's extension API: everything under lib/browser goes through it, nothing else may.
export { browser } from 'wxt/browser';
