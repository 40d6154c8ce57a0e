import { parse } from 'csv-parse/sync';
import { rowsOf } from './support/database.ts';
import { own, publish, subscribe, title } from './support/feed.ts';
import { expect, test } from './support/test.ts';

test('shares are exported whole, deleted with a way back, and erased for good', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  const text = `=1+1, "${own}"\nSecond line, été 🚆`;
  const popup = await extension.open('popup.html');
  await popup.click({ role: 'button', name: title });
  await popup.fill('textarea', text);
  await popup.click({ role: 'button', name: 'Open LinkedIn' });
  await popup.click({ text: 'On the clipboard' });
  await popup.waitFor({ text: 'You opened LinkedIn with this text' });
  await popup.close();

  const activity = await extension.open('activity.html');
  const csv = await extension.download(() => activity.click({ role: 'button', name: 'Shares as CSV' }));
  expect(csv.name).toMatch(/^own-words-\d{4}-\d\d-\d\d\.csv$/);
  const rows = parse(csv.body, { columns: true, bom: true, record_delimiter: '\r\n' }) as Record<
    string,
    string
  >[];
  expect(rows).toMatchObject([{ text: `'${text}`, network: 'linkedin', state: 'handed_off', title }]);
  const json = await extension.download(() =>
    activity.click({ role: 'button', name: 'Shares and drafts as JSON' }),
  );
  expect(JSON.parse(json.body.toString())).toMatchObject({ version: 1, shares: [{ text, title }] });

  await activity.click({ role: 'button', name: 'Delete this share' });
  await activity.waitFor({ text: 'Nothing yet, and that is fine.' });
  await activity.click({ role: 'button', name: 'Undo' });
  await activity.waitFor({ text: title });

  await activity.click({ role: 'button', name: 'Erase my activity' });
  await activity.click({ role: 'button', name: 'Erase for good' });
  await activity.waitFor({ text: 'Nothing yet, and that is fine.' });
  const left = async (table: string) => (await rowsOf(extension, table)).map(({ key, id }) => key ?? id);
  expect(await left('shares')).toEqual([]);
  // The era of the drafts, and none of them.
  expect(await left('drafts')).toEqual(['erased']);
  expect(await left('feeds')).toHaveLength(1);
});
