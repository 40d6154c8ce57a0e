import { useEffect, useState } from 'react';
import { isStudioHere, onStudio } from '@/lib/studio/presence.ts';

/** Is there a Studio, because somebody publishes suggestions here? Nothing until that is known. */
export function useStudio(): boolean | undefined {
  const [isHere, setHere] = useState<boolean>();
  useEffect(() => {
    const look = () => void isStudioHere().then(setHere);
    look();
    return onStudio(look);
  }, []);
  return isHere;
}
