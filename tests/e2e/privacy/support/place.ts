import { rowsOf } from '../../support/database.ts';
import { type Screen, until } from '../../support/screen.ts';

/** Closes a popup at its list. One that is closed at once after the writing screen opens there again. */
export async function closeAtList(list: Screen): Promise<void> {
  await until(async () => !(await isWriting(list)), 'the place to be kept');
  await list.close();
}

async function isWriting(list: Screen): Promise<boolean> {
  const rows = (await rowsOf(list, 'settings')) as { value?: { writing?: string } | null }[];
  return rows.some(({ value }) => value?.writing !== undefined);
}
