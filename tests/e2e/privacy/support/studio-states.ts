import type { Extension } from '../../support/extension.ts';
import { companySide } from '../../support/feed.ts';
import { openInStudio } from '../../support/studio.ts';
import type { Look } from './states.ts';

const site = 'https://aurore-rail.example';

/** With an address in every field that may hold one, and in some that should not. */
const rows = {
  feed: {
    id: 'aurore',
    head: {
      title: `Aurore Rail ${site}/title`,
      language: 'en',
      home_page_url: site,
      _own_words: companySide,
    },
    order: ['one', 'two'],
    address: `${site}/own-words/feed.json`,
    createdAt: 1,
    updatedAt: 1,
  },
  items: [
    {
      key: 'one',
      feedId: 'aurore',
      updatedAt: 1,
      file: {
        id: 'microphones',
        title: `Two winters ${site}/one`,
        url: `${site}/news?utm_content=emp_42`,
        image: `${site}/picture.png`,
        content_html: `<img src="${site}/pixel.gif"><a href="${site}">here</a>`,
        _own_words: {
          why: `${site}/why`,
          angles: [`What of ${site}/angle?`],
          facts: [{ text: 'It rained.', source: `${site}/fact` }],
          suggestions: [{ network: 'x', text: `Come! ${site}/wording` }],
          image_credit: `${site}/credit`,
        },
      },
    },
    { key: 'two', feedId: 'aurore', updatedAt: 1, deletedAt: Date.now(), file: { id: 'b', title: site } },
  ],
};

/** Every part of Studio, which was opened before, with a feed in it, all that is folded unfolded, and a draft tried. */
export async function inStudio(extension: Extension, look: Look): Promise<void> {
  for (const part of ['suggestions', 'suggestions/one', 'company', 'advice', 'publish', 'review']) {
    const studio = await openInStudio(extension, rows, part);
    if (part === 'suggestions/one') {
      await studio.waitFor('[data-preview] textarea');
      await studio.fill('[data-preview] textarea', `We wrote it down at ${site}/mine, all of it.`);
    }
    await studio.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await look(studio, `Studio, ${part}`);
    await studio.close();
  }
}
