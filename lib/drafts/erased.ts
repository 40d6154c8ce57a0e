import { db } from '../database/index.ts';
import { eraMark, readEra } from './era.ts';

const channel = 'own-words/erased';
const widest = 1000;

/**
 * Erases every draft, within the transaction it is called in, and begins a new era (see `era.ts`).
 *
 * @returns the new era
 */
export async function eraseDrafts(): Promise<number> {
  const eras = (await db.drafts.toArray()).map(readEra);
  // By chance, so that it does not tell how often all was erased.
  const era = Math.max(0, ...eras) + 1 + Math.floor(Math.random() * widest);
  await db.drafts.clear();
  await db.drafts.put({ key: eraMark, era });
  return era;
}

/** Deletes what windows wrote that had not heard yet that all was erased. Nobody shows it: see `lookUp`. */
export async function sweepErased(): Promise<void> {
  await db.transaction('rw', db.drafts, async () => {
    const rows = await db.drafts.toArray();
    const era = readEra(rows.find(({ key }) => key === eraMark));
    const erased = rows.filter((row) => readEra(row) < era);
    await db.drafts.bulkDelete(erased.map(({ key }) => key));
  });
}

/** Tells every open page that all drafts are gone, so that none writes its own again. */
export function announceErased(era: number): void {
  const sender = new BroadcastChannel(channel);
  sender.postMessage(era);
  sender.close();
}

/** Calls back with the new era when all drafts were erased in another page. Returns how to stop listening. */
export function onErased(listener: (era: number) => void): () => void {
  const receiver = new BroadcastChannel(channel);
  receiver.onmessage = ({ data }: MessageEvent<number>) => listener(data);
  return () => receiver.close();
}
