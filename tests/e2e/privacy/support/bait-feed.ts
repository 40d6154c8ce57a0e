/** Ends the name of every host that nobody may ask for. */
const domain = 'bait.example';

/** The one bait that a person takes: the article they open. */
export const article = `article.${domain}`;

const placed = new Set<string>();

/** A host of its own for a place in the feed or in what a person writes. */
export function bait(place: string): string {
  const host = `${place}.${domain}`;
  placed.add(host);
  return host;
}

const at = (place: string, path = '') => `https://${bait(place)}/${path}`;
const person = (place: string) => ({ name: `Name ${at(place)}`, url: at(`${place}-url`), consent: true });

/** Everything in HTML that makes a page ask for something. */
const html = `
<base href="${at('html-base')}"><meta http-equiv="refresh" content="0; url=${at('html-refresh')}">
<link rel="stylesheet" href="${at('html-style')}"><link rel="preconnect" href="${at('html-preconnect')}">
<link rel="dns-prefetch" href="//${bait('html-dns')}"><link rel="icon" href="${at('html-icon')}">
<style>@import url(${at('html-import')}); @font-face { font-family: f; src: url(${at('html-font')}) }</style>
<script src="${at('html-script')}"></script><p style="background: url(${at('html-background')})">Words of
<a href="${at('html-link')}" ping="${at('html-ping')}">a link</a> and <img src="${at('html-image')}"
srcset="${at('html-srcset')} 2x" alt=""><video poster="${at('html-poster')}" src="${at('html-video')}"></video>
<iframe src="${at('html-frame')}"></iframe><object data="${at('html-object')}"></object>
<svg><image href="${at('html-svg-image')}"/><use href="${at('html-svg-use')}#a"/></svg>
<form action="${at('html-form')}"><input type="image" src="${at('html-input')}"></form></p>
//# sourceMappingURL=${at('html-source-map')}`;

const everything = {
  id: at('id'),
  title: `Ask us anything: ${at('title')}`,
  url: at('url'),
  external_url: `https://${article}/read?utm_content=emp_42`,
  image: 'picture.png',
  banner_image: at('banner'),
  summary: `Summary with ${at('summary')} in it`,
  content_text: `The company says that everything about it is on ${at('content')} and nowhere else.`,
  content_html: html,
  tags: [at('tag')],
  author: { name: 'A', url: at('item-author'), avatar: at('item-avatar') },
  authors: [{ name: 'A', url: at('item-authors'), avatar: at('item-avatars') }],
  attachments: [{ url: at('attachment'), mime_type: 'image/png', title: at('attachment-title') }],
  _own_words: {
    kind: 'product',
    why: `Because ${at('why')} says so.`,
    angles: [`What did you see on ${at('angle')}?`],
    facts: [
      { text: `A fact from ${at('fact')}`, source: at('source') },
      { text: 'A fact with a source in words', source: `See ${at('source-text')}` },
    ],
    suggestions: [
      { network: 'linkedin', text: `Read ${at('wording')} with me, dear colleagues everywhere.` },
    ],
    keep: [bait('keep')],
    hashtags: [`#${bait('hashtag')}`],
    note: `Corrected, see ${at('note')}`,
    status: 'corrected',
    image_alt: `Seen on ${at('image-alt')}`,
    image_credit: at('image-credit'),
    video: at('unknown-field'),
  },
};

const elsewhere = {
  id: 'elsewhere',
  title: 'An image on another host',
  image: at('image'),
  url: at('item-url'),
  content_html: html,
};

const head = {
  title: `Feed ${at('feed-title')}`,
  description: `Described on ${at('description')}`,
  home_page_url: at('home-page'),
  feed_url: at('feed-url', 'feed.json'),
  next_url: at('next', 'page2.json'),
  user_comment: at('comment'),
  icon: at('icon', 'icon.png'),
  favicon: at('favicon', 'favicon.ico'),
  author: { name: 'A', url: at('author'), avatar: at('avatar', 'a.png') },
  authors: [{ name: 'A', url: at('authors'), avatar: at('avatars', 'a.png') }],
  hubs: [{ type: 'WebSub', url: at('hub') }],
  sourceMappingURL: at('source-map'),
};

const companyWords = {
  about: at('about'),
  charter: {
    title: at('charter-title'),
    url: at('charter'),
    rules: [{ do: at('rule-do'), dont: at('rule-dont'), why: at('rule-why') }],
    commitments: [{ text: at('commitment'), link: at('commitment-link') }],
  },
  disclosure: { en: at('disclosure') },
  phrases: [{ match: bait('phrase'), reason: at('phrase-reason'), kind: 'caution' }],
  contact: at('contact'),
  links: [{ title: at('link-title'), url: at('link') }],
  leaders: [person('leader')],
  champions: [person('champion')],
  results: [{ period: '2026', text: at('result'), url: at('result-url') }],
};

/** A feed whose every field names a host of its own. `turn` makes each reading differ from the last. */
export function baitFeed(turn: number): string {
  const items = [everything, elsewhere, { id: `turn-${turn}`, title: `Turn ${turn}`, url: at('turn') }];
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    ...head,
    items,
    _own_words: companyWords,
  });
}

/** What a server can say beside a file to make a browser ask elsewhere. */
export const baitHeaders = {
  link: `<${at('header-preload')}>; rel=preload; as=image, <${at('header-preconnect')}>; rel=preconnect`,
  refresh: `0; url=${at('header-refresh')}`,
  sourcemap: at('header-source-map'),
  'content-location': at('header-location'),
  'reporting-endpoints': `default="${at('header-report')}"`,
  'report-to': JSON.stringify({
    group: 'default',
    max_age: 60,
    endpoints: [{ url: at('header-report-to') }],
  }),
  'content-security-policy-report-only': `default-src 'none'; report-uri ${at('header-csp')}`,
  'alt-svc': `h2="${bait('header-alternative')}:443"`,
  'access-control-allow-origin': '*',
};

/** Every bait there is, once the feed is made. */
export function baits(): string[] {
  return [...placed];
}
