/** What a test asks an editor's page: the same of every editor. */
export interface Composer {
  /** The text that the editor's own model holds, a line break between two of its lines or paragraphs. */
  text(): string;
}

declare global {
  var composer: Composer;
}

/** Where the editor goes. */
export const place = document.querySelector('#editor') as HTMLElement;

/** The text that the page's address carries, as a network's composer reads it; empty when it carries none. */
export function given(): string {
  const parameters = new URLSearchParams(location.search);
  return [parameters.get('text'), parameters.get('url')].filter(Boolean).join(' ');
}
