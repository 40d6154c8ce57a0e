/**
 * What every screen has to hold to, beyond axe's rules. Each function runs in a page and answers with what is wrong,
 * in words that let one find it.
 */

/** What sticks out of the page or is cut off within it. What ends in an ellipsis, or scrolls, is meant to. */
export function whatIsCutOff(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const sideways = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide, in ${clientWidth}`] : [];
  const isMeantTo = (style: CSSStyleDeclaration) =>
    style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
  const isHidden = (element: Element) =>
    element.closest('.visually-hidden, option, [hidden]') !== null || !element.checkVisibility();
  const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
    const style = getComputedStyle(element);
    if (isHidden(element) || style.display === 'inline' || element.clientWidth === 0) return false;
    // A field shows where one types.
    if (element.matches('input, textarea')) return false;
    const scrolls = /auto|scroll/.test(style.overflowX);
    if (scrolls || (style.overflowX !== 'visible' && isMeantTo(style))) return false;
    const hides = /hidden|clip/.test(style.overflowX);
    return hides && element.scrollWidth > element.clientWidth + 1;
  });
  const outside = [
    ...document.body.querySelectorAll<HTMLElement>('button, input, select, textarea, h1, h2, h3, p'),
  ]
    .filter((element) => !isHidden(element))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1);
    });
  const scrollsSideways = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      !isHidden(element) &&
      /auto|scroll/.test(getComputedStyle(element).overflowX) &&
      element.clientWidth > 0 &&
      element.scrollWidth > element.clientWidth + 1,
  );
  const named = (what: string) => (element: Element) =>
    `${what}: ${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.slice(0, 40)}”`;
  return [
    ...sideways,
    ...cut.map(named('cut off')),
    ...outside.map(named('out of sight')),
    ...scrollsSideways.map(named('scrolls sideways')),
  ];
}

/** Whatever answers to a click in less than 24 × 24 CSS pixels, but for links in a line of text. */
export function whatIsTooSmall(): string[] {
  const targets = document.querySelectorAll<HTMLElement>(
    'button, input, select, textarea, summary, [tabindex="0"]',
  );
  const isLarge = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width >= 24 && height >= 24;
  };
  const isInLine = (element: HTMLElement) =>
    getComputedStyle(element).display.startsWith('inline') &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node !== element && node.textContent?.trim(),
    );
  // What is drawn small may answer in a larger area: try the four ends of it.
  const answersFarther = (element: HTMLElement) => {
    element.scrollIntoView({ block: 'center' });
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const ends = [
      [x - 11, y],
      [x + 11, y],
      [x, y - 11],
      [x, y + 11],
    ] as const;
    return ends.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
  };
  return [...targets]
    .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
    .filter((element) => ![element, ...((element as HTMLInputElement).labels ?? [])].some(isLarge))
    .filter((element) => !isInLine(element))
    .slice(0, 50)
    .filter((element) => !answersFarther(element))
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return `${element.tagName.toLowerCase()} “${element.textContent?.slice(0, 40)}”: ${width} × ${height}`;
    });
}

/** Whatever takes the focus from the keyboard and does not show it. */
export function whatHidesItsFocus(): string[] {
  const before = document.activeElement as HTMLElement | null;
  const modal = document.querySelector('dialog[open]');
  const reachable = [
    ...(modal ?? document).querySelectorAll<HTMLElement>(
      'button:not(:disabled), input, select, textarea, summary, [tabindex="0"]',
    ),
  ].filter((element) => element.checkVisibility());
  const looks = (element: Element) => {
    const style = getComputedStyle(element);
    return `${style.outlineStyle} ${style.outlineWidth} ${style.boxShadow} ${style.borderColor} ${style.backgroundColor}`;
  };
  // What shows the focus may be what surrounds the field, or what lies over the card.
  const surroundings = (element: Element) => {
    const all: Element[] = [];
    for (let one: Element | null = element; one && all.length < 6; one = one.parentElement) all.push(one);
    const after = all.map((one) => getComputedStyle(one, '::after').outlineStyle);
    return [...all.map(looks), ...after].join();
  };
  const hidden = reachable.filter((element) => {
    before?.blur();
    const without = surroundings(element);
    element.focus({ focusVisible: true } as FocusOptions);
    const took = document.activeElement === element;
    const shows = surroundings(element) !== without;
    element.blur();
    return took && !shows;
  });
  before?.focus();
  return hidden.map((element) => `${element.tagName.toLowerCase()} “${element.textContent?.slice(0, 40)}”`);
}

/** Buttons that have one name among their neighbours and no description that tells them apart. */
export function whatIsNamedAlike(): string[] {
  const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent?.trim() ?? '';
  const described = (button: Element) => {
    const id = button.getAttribute('aria-describedby');
    const text = id && document.getElementById(id)?.textContent;
    return `${nameOf(button)}|${text ?? ''}|${button.getAttribute('title') ?? ''}`;
  };
  const seen = new Map<string, Element>();
  return [...document.querySelectorAll('button')]
    .filter((button) => button.checkVisibility())
    .flatMap((button) => {
      const key = described(button);
      const twin = seen.get(key);
      seen.set(key, button);
      return twin && twin.parentElement?.parentElement === button.parentElement?.parentElement ? [key] : [];
    });
}
