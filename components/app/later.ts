import { type ComponentType, useEffect, useState } from 'react';

/** A component that a page's first picture does not need, in a file of its own. */
export interface Later<Props> {
  /** Loads the code, once. */
  load(): Promise<void>;
  /** The component, once its code is there. */
  component: ComponentType<Props> | undefined;
}

export function later<Props>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let loading: Promise<void> | undefined;
  const made: Later<Props> = {
    component: undefined,
    load() {
      loading ??= load().then(
        (component) => {
          made.component = component;
        },
        (reason) => {
          // The next one who wants it tries again.
          loading = undefined;
          throw reason;
        },
      );
      return loading;
    },
  };
  return made;
}

/** The component once its code is there, which is loaded when it is wanted; until then whatever was drawn can stay. */
export function useLater<Props>(late: Later<Props>, wanted: boolean): ComponentType<Props> | undefined {
  const [, drawAgain] = useState(false);
  useEffect(() => {
    if (wanted && !late.component) void late.load().then(() => drawAgain(true));
  }, [late, wanted]);
  return late.component;
}
