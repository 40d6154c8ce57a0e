import { publish, subscribe } from './support/feed.ts';
import { until } from './support/screen.ts';
import { expect, test } from './support/test.ts';
import { write } from './support/writing.ts';

const rich = `<!doctype html><meta charset="utf-8"><title>An article</title>
<h1>Frozen <em>cables</em></h1>
<p>Two <b style="color:red">winters</b><br>with <a href="https://aurore-rail.example/">Nadia’s crew</a> 👩🏽‍🔧🇫🇷</p>
<ul><li>#OwnWords</li><li>@somebody</li></ul>
<p>&lt;b&gt;&amp;amp;&lt;/b&gt; مرحبا</p>
<script>document.title = 'ran'</script>`;

const lines = [
  'Frozen cables',
  'Two winters',
  'with Nadia’s crew 👩🏽‍🔧🇫🇷',
  '#OwnWords',
  '@somebody',
  '<b>&amp;</b> مرحبا',
];

test('what is pasted from a web page into one’s draft is its text alone, and can be undone', async ({
  extension,
  feeds,
}) => {
  publish(feeds);
  await subscribe(extension, feeds);
  feeds.serve('/article.html', { body: rich, type: 'text/html; charset=utf-8' });
  const article = await extension.visit(`${feeds.origin}/article.html`);
  await article.press('Control+a');
  await article.press('Control+c');

  const popup = await write(await extension.open('popup.html'), '');
  await popup.click('textarea');
  await popup.type('textarea', 'I say: ');
  await popup.press('Control+v');
  await until(async () => (await popup.value('textarea')).includes('مرحبا'), 'the paste');
  const pasted = await popup.value('textarea');
  // How many empty lines stand between paragraphs, and the mark of a list's point, is the browser's choice.
  const said = pasted.split('\n').flatMap((line) => line.replace(/^[\s•*-]+/, '').trimEnd() || []);
  expect(said).toEqual([`I say: ${lines[0]}`, ...lines.slice(1)]);

  await popup.press('Control+z');
  await until(async () => (await popup.value('textarea')) === 'I say: ', 'the paste to be taken back');
  await popup.press('Control+Shift+Z');
  await until(async () => (await popup.value('textarea')) === pasted, 'the paste to come again');

  await popup.close();
  const again = await extension.open('popup.html');
  await until(async () => (await again.value('textarea')) === pasted, 'the draft as it was pasted');
});
