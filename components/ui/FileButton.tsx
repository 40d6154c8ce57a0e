import { type ComponentProps, useRef } from 'react';
import { Button } from './Button.tsx';

interface Props extends Omit<ComponentProps<typeof Button>, 'onClick'> {
  /** Types and endings: `image/png,.csv`. */
  accept: string;
  multiple?: boolean;
  onChoose: (files: readonly File[]) => void;
}

/** A button that opens the browser's own file picker. */
export function FileButton({ accept, multiple = false, onChoose, ...rest }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()} {...rest} />
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])]);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </>
  );
}
