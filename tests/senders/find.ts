import { parseAst } from 'vite';

/** A piece of code that sends something, or names what could. */
export interface Mention {
  /** `fetch`, `new Image`, `src =` … */
  what: string;
  /** The code around it, on one line, with every name that a build makes up written `_`. */
  code: string;
}

type Node = { type: string; start: number; end: number; [field: string]: unknown };
type Visit = (node: Node, parent: Node) => void;

/** What sends by itself, under whatever name one reaches it. */
const senders = new Set([
  ...['fetch', 'fetchLater', 'XMLHttpRequest', 'sendBeacon', 'importScripts', 'createSandbox'],
  ...['WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport'],
  ...['RTCPeerConnection', 'webkitRTCPeerConnection', 'mozRTCPeerConnection'],
  ...['Worker', 'SharedWorker', 'serviceWorker', 'audioWorklet', 'paintWorklet'],
  ...['FontFace', 'SpeechRecognition', 'webkitSpeechRecognition', 'PaymentRequest', 'PresentationRequest'],
  ...['setUninstallURL', 'sendNativeMessage', 'connectNative', 'launchWebAuthFlow', 'downloads'],
]);

/** What makes a browser look up a host, or load something, before anyone asks. */
const hints = new Set([
  ...['prefetch', 'preconnect', 'dns-prefetch', 'preload', 'modulepreload', 'prerender', 'speculationrules'],
]);

/** What loads what it is given. */
const loading = new Set([
  ...[
    'src',
    'srcset',
    'srcSet',
    'href',
    'poster',
    'ping',
    'action',
    'formAction',
    'formaction',
    'background',
  ],
  ...['location', 'cssText', 'innerHTML', 'srcdoc', 'srcDoc'],
]);
const loadingElements =
  /^(?:img|image|script|link|iframe|frame|audio|video|source|track|object|embed|form|base)$/;
const loadingProperties = new Set(['assign', 'replace']);

const globals = /^(?:window|self|globalThis|navigator|document)$/;

const made = /^(?:Image|Audio|Function)$/;

/** Everything in a script that sends, or could. Mentions in comments are none. */
export function mentionsIn(source: string, lang: 'js' | 'ts' | 'tsx' = 'js'): Mention[] {
  const found: Mention[] = [];
  const program = parseAst(source, { lang }) as unknown as Node;
  const names = namesIn(program);
  walk(program, (node, parent) => {
    const what = whatIn(node, parent);
    if (what) found.push({ what, code: shapeOf(source, parent.type === 'Program' ? node : parent, names) });
  });
  return found;
}

function whatIn(node: Node, parent: Node): string | undefined {
  const text = textOf(node);
  if (text !== undefined && senders.has(text)) return text;
  if (text !== undefined && node.type !== 'Identifier' && hints.has(text)) return text;
  switch (node.type) {
    case 'CallExpression':
      return calledIn(node);
    case 'NewExpression': {
      const name = textOf(node.callee as Node) ?? '';
      return made.test(name) ? `new ${name}` : undefined;
    }
    case 'AssignmentExpression': {
      const left = node.left as Node;
      const name = textOf(left) === 'location' ? 'location' : propertyOf(left);
      return name && loading.has(name) ? `${name} =` : undefined;
    }
    case 'ImportExpression':
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return isOwn(node.source as Node) ? undefined : 'import';
    case 'JSXAttribute': {
      const name = textOf(node.name as Node) ?? '';
      // What has a capital is a piece of ours, and no element yet.
      const isElement = /^[a-z]/.test(textOf(parent.name as Node) ?? '');
      return isElement && loading.has(name) ? `${name}=` : undefined;
    }
    case 'JSXOpeningElement':
      return /^(?:link|script|iframe|object|embed|base)$/.test(textOf(node.name as Node) ?? '')
        ? 'element'
        : undefined;
    case 'MemberExpression': {
      const computed = node.computed && literalOf(node.property as Node) === undefined;
      return computed && globals.test(textOf(node.object as Node) ?? '') ? 'any name' : undefined;
    }
    default:
      return parent.type === 'ExportNamedDeclaration' && parent.source === node && !isOwn(node)
        ? 'import'
        : undefined;
  }
}

function calledIn({ callee, arguments: given }: Node): string | undefined {
  const called = callee as Node;
  const name = called.type === 'Identifier' ? textOf(called) : propertyOf(called);
  const on =
    called.type === 'MemberExpression'
      ? (textOf(called.object as Node) ?? propertyOf(called.object as Node))
      : undefined;
  const [first, second] = (given as Node[]).map(literalOf);
  if (called.type === 'Identifier')
    return /^(?:eval|Function|open)$/.test(name ?? '') ? `${name}()` : undefined;
  if (/^(?:create|update|executeScript|insertCSS)$/.test(name ?? '') && /^(?:tabs|windows)$/.test(on ?? ''))
    return `${on}.${name}()`;
  if (name === 'share' || name === 'canShare') return 'share()';
  if (name === 'open' && globals.test(on ?? '')) return 'open()';
  if (loadingProperties.has(name ?? '') && on === 'location') return 'location =';
  if (name === 'setAttribute' && first !== undefined && loading.has(first)) return `${first} =`;
  if (/^createElement(?:NS)?$/.test(name ?? ''))
    return loadingElements.test((name?.endsWith('NS') ? second : first) ?? '') ? 'createElement' : undefined;
  return undefined;
}

/** Not from the web, and known before it runs. */
function isOwn(source: Node): boolean {
  const path = literalOf(source);
  return path !== undefined && !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(path);
}

/** What an identifier, a text or a template without holes says. */
function textOf(node: Node): string | undefined {
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return node.name as string;
  return literalOf(node);
}

function literalOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral') return undefined;
  const [only, more] = node.quasis as { value: { cooked: string } }[];
  return more ? undefined : only?.value.cooked;
}

/** `src`, of `image.src` and `image['src']`. */
function propertyOf({ type, computed, property }: Node): string | undefined {
  if (type !== 'MemberExpression') return undefined;
  return computed ? literalOf(property as Node) : textOf(property as Node);
}

/** Names that code gives to things of its own, which a build shortens as it likes. */
function namesIn(program: Node): Node[] {
  const names: Node[] = [];
  walk(program, (node, parent) => {
    if (node.type !== 'Identifier' || isKnown(node.name as string)) return;
    const isProperty = parent.type === 'MemberExpression' && parent.property === node && !parent.computed;
    const isKey = parent.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand;
    if (!isProperty && !isKey) names.push(node);
  });
  return names;
}

function isKnown(name: string): boolean {
  return globals.test(name) || made.test(name) || senders.has(name);
}

const longest = 120;

function shapeOf(source: string, node: Node, names: readonly Node[]): string {
  let code = '';
  let at = node.start;
  for (const name of names.filter(({ start, end }) => start >= node.start && end <= node.end)) {
    code += `${source.slice(at, name.start)}_`;
    at = name.end;
  }
  code += source.slice(at, node.end);
  return code.replace(/\s+/g, ' ').slice(0, longest);
}

function walk(value: unknown, visit: Visit, parent?: Node): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) walk(one, visit, parent);
    return;
  }
  const node = 'type' in value && typeof value.type === 'string' ? (value as Node) : undefined;
  if (node && parent) visit(node, parent);
  for (const child of Object.values(value)) walk(child, visit, node ?? parent);
}
