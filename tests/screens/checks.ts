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

/** Whatever can be clicked and is less than 24 × 24 CSS pixels, but for links in a line of text. */
export function whatIsTooSmall(): string[] {
  const targets = document.querySelectorAll<HTMLElement>(
    'button, input, select, textarea, summary, [tabindex="0"]',
  );
  return [...targets]
    .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
    .filter((element) => {
      // A label is as good to click as its field.
      const target = (element as HTMLInputElement).labels?.[0] ?? element;
      const { width, height } = target.getBoundingClientRect();
      const inLine =
        getComputedStyle(element).display === 'inline' &&
        element.parentElement?.textContent !== element.textContent;
      return !inLine && (width < 24 || height < 24);
    })
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
    const near = [
      element,
      element.parentElement,
      element.parentElement?.parentElement,
      element.closest('li'),
    ];
    const all = near.flatMap((one) => (one ? [one] : []));
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
