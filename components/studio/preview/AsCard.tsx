import { Card } from '../../popup/Card.tsx';
import type { Shown } from './PreviewPane.tsx';

/** How it stands in the list. */
export function AsCard({ suggestion, feed }: Shown) {
  return (
    <ul>
      <Card
        suggestion={suggestion}
        feed={feed}
        draft={false}
        superseded={false}
        focused={false}
        onOpen={() => undefined}
      />
    </ul>
  );
}
