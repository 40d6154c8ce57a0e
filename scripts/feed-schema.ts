import { writeFile } from 'node:fs/promises';
import { feedJsonSchema } from '../lib/feed/json-schema.ts';

// For editors: docs/feed-format.md says how to use it. A test fails where it is out of date.
await writeFile('docs/feed.schema.json', `${JSON.stringify(feedJsonSchema(), null, 2)}\n`);
