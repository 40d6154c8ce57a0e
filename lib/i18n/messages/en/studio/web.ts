/** Ways to put a feed on the web. What was tried stands in docs/hosting.md; nothing here says more. */
export const web = {
  'studio.web': 'Put it on the web',
  'studio.web.must':
    'Whichever way you choose: the address begins with https://, opens without a sign-in, leads to no other address, and is the same for everybody. The folder “images” lies beside feed.json.',
  'studio.web.order':
    'Put the pictures there first, then feed.json in the place of the old one: nobody then reads a feed whose pictures are not there yet.',
  'studio.web.copy': 'Copy this text',

  'studio.web.site': 'On the company’s web site',
  'studio.web.site.who': 'Often the simplest, if you or a web team can put files there.',
  'studio.web.site.1':
    'Unpack the download: it holds feed.json and, if there are pictures, a folder called images.',
  'studio.web.site.2':
    'Put both into one folder of the site. The media library of its content system will do if files keep their names and their folder there, and if a new version takes the place of the old one. If each upload gets a new address, ask for a plain folder.',
  'studio.web.site.3': 'Have that folder left out of cookie banners, analytics and the sign-in.',
  'studio.web.site.4':
    'Open the address in a private window: it shows text that begins with {, or saves feed.json, and asks for nothing. Write the address above.',
  'studio.web.site.ask': 'What to ask the web team:',
  'studio.web.site.text': ({ address }: { address: string }) =>
    `Hello! We publish suggestions for colleagues who use the browser extension Own Words. All it needs is a folder with a file, feed.json, and a folder “images” beside it, at an https address that stays the same: ${address}. It must open without a sign-in and without a redirect, and be the same for everybody; no cookie, no banner, no analytics, and please no access log for this folder: colleagues’ browsers ask for it by themselves every few hours, and nobody should be able to see whose. When something changes, the pictures go first, then feed.json takes the place of the old one. Can we put files there ourselves, or whom do we send them to?`,

  'studio.web.pages': 'On a host of plain files: GitHub or GitLab Pages, a storage bucket',
  'studio.web.pages.who':
    'With no server of your own. We have not tried these hosts ourselves: check below what is live. They keep logs that you do not control.',
  'studio.web.pages.1':
    'On github.com, signed in, press “+” at the top, then “New repository”. Name it, choose “Public”, and press “Create repository”.',
  'studio.web.pages.2':
    'Press “uploading an existing file” (later: “Add file”, then “Upload files”). Unpack the download, drag feed.json and the folder images into the window, and press “Commit changes”.',
  'studio.web.pages.3':
    'Press “Settings”, then “Pages”. Under “Branch” choose “main” and “/ (root)”, and press “Save”.',
  'studio.web.pages.4':
    'After some minutes the feed lies at https://<your name>.github.io/<the repository>/feed.json. Write that address above.',
  'studio.web.pages.5':
    'The repository keeps every earlier version, for everybody to see: what was published there once can hardly be taken back.',
  'studio.web.pages.gitlab':
    'GitLab Pages needs a short recipe in the repository, which whoever looks after your GitLab can set up. Its access control has to be off: with it, the feed asks for a sign-in.',
  'studio.web.pages.bucket':
    'For a storage bucket (Amazon S3, Azure, Google Cloud), ask whoever runs it for public reading of these files, https, and no access logs. A signed address does not do: it expires, and is another one for each person.',
  'studio.web.pages.open': 'Open github.com',

  'studio.web.own': 'On a server of your IT',
  'studio.web.own.who':
    'For a company with servers of its own. A log would tell most about readers there: ask for none. Tried with nginx; its files come with the source of Own Words, in docs/hosting.',
  'studio.web.own.1': 'Send IT the text below, and agree on the address. Write it above.',
  'studio.web.own.2':
    'Save the feed again, so that the file names its address, and send it to them or put it there.',
  'studio.web.own.ask': 'What to ask IT:',
  'studio.web.own.text': ({ address }: { address: string }) =>
    `Hello! We publish a static JSON file, feed.json, with a folder “images” beside it, for colleagues who use the browser extension Own Words. Please serve both over https at ${address}: GET and HEAD alone, no sign-in, no cookie, no redirect, the same bytes for everybody, and no access log: each colleague’s browser asks for the file by itself every 4.5 to 7.5 hours, so a log would show who has the extension and when their computer is on. Type application/feed+json in UTF-8, gzip, five minutes of caching at most; no CORS header is needed. nginx files that do all of this come with the extension’s source: docs/hosting/feed.conf and site.conf (coarse-log.conf if a log must be kept), with their reasons in docs/hosting.md. To replace the file, copy the new one beside it and rename it: nobody must read half a file.`,
};
