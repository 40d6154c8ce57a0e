/** What it is, the code around it (see `Mention`), and how often it stands there. */
type Harmless = readonly [what: string, code: string, times?: number];

/**
 * What built scripts hold that names or does what could send, and sends nothing, by the reason. A mention that is not
 * here, word for word and as many times, is a sender until somebody has looked at it.
 */
export const harmless: Record<string, readonly Harmless[]> = {
  'Ours: the address of a blob in this page’s memory, for a file to save.': [
    ['href =', '_.href=_.createObjectURL(_),_.download=_,_.click(),_(()=>_.revokeObjectURL(_.href),6e4)'],
  ],
  'Ours: a tab, which opens on a click: where one hands off or reads, a page of ours, or the browser’s own page of shortcuts.':
    [
      ['tabs.create()', 'await _.default.tabs.create({url:_})'],
      ['tabs.create()', 'await _.default.tabs.create({url:`chrome://extensions/shortcuts`})'],
    ],
  'Ours: an image that is here already (blob: or packaged), drawn as PNG.': [
    ['new Image', '_=new Image'],
    ['src =', '_.src=_,await _.decode()'],
  ],
  'The polyfill’s table of how many arguments the browser’s functions take. None of these is called.': [
    [
      'downloads',
      'downloads:{cancel:{minArgs:1,maxArgs:1},download:{minArgs:1,maxArgs:1},erase:{minArgs:1,maxArgs:1},getFileIcon:{minArgs:',
    ],
    ['launchWebAuthFlow', 'launchWebAuthFlow:{minArgs:1,maxArgs:1}'],
    ['sendNativeMessage', 'sendNativeMessage:{minArgs:2,maxArgs:2}'],
    ['setUninstallURL', 'setUninstallURL:{minArgs:1,maxArgs:1}'],
  ],
  'Dexie keeps itself under a symbol, so that there is one of it.': [
    ['any name', 'globalThis[_]||(globalThis[_]=_.default)'],
    ['any name', 'globalThis[_]=_.default'],
  ],
  'Vite loads a page’s later scripts and styles, by paths written into the build.': [
    ['createElement', 'document.createElement(`link`).relList'],
    ['createElement', '_=document.createElement(`link`)'],
    ['modulepreload', '_.supports(`modulepreload`)'],
    ['modulepreload', '_&&_.supports&&_.supports(`modulepreload`)?`modulepreload`:`preload`'],
    ['preload', '_&&_.supports&&_.supports(`modulepreload`)?`modulepreload`:`preload`'],
    [
      'href =',
      '_.rel=_?`stylesheet`:_,_||(_.as=`script`),_.crossOrigin=``,_.href=_.href,_&&_.setAttribute(`nonce`,_),document.head.appe',
    ],
  ],
  'React DOM’s resource hints, for `preload()`, `preconnect()` and the like, and for `<link>` and `<script>` in a page. The test of the source finds whoever calls or writes one.':
    [
      ['dns-prefetch', '_(`dns-prefetch`,_,null)'],
      ['preconnect', '_(`preconnect`,_,_)'],
      ['preload', 'rel:`preload`', 2],
      ['modulepreload', 'rel:`modulepreload`'],
      ['createElement', '_=_.createElement(`link`)', 6],
      ['createElement', '_=_.createElement(`script`)', 3],
      ['createElement', '_=(_.ownerDocument||_).createElement(`link`)'],
    ],
  'React DOM sets an image’s address again, to one it has already.': [
    ['src =', '_.src?_.src=_.src:_.srcSet&&(_.srcset=_.srcSet)'],
    ['srcset =', '_.srcSet&&(_.srcset=_.srcSet)'],
  ],
  'React DOM’s `dangerouslySetInnerHTML`, which the source does not have and Trusted Types refuse; and how it makes a script that does not run.':
    [
      ['innerHTML =', '_?.__html!==_&&(_.innerHTML=_)', 2],
      [
        'innerHTML =',
        '_=_.createElement(`div`),_.innerHTML=`<script><\\/script>`,_=_.removeChild(_.firstChild)',
      ],
    ],
  'React’s own queues of what is to be done (`action`), which are no forms’.': [
    ['action =', '_.action=null'],
    ['action =', '_.action=_'],
  ],
};
