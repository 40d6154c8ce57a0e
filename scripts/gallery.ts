import { createServer } from 'vite';
import { galleryConfig } from '../tests/gallery/vite.ts';

// The shared pieces in every state, with live reload: `npm run gallery`.
const server = await createServer(galleryConfig);
await server.listen();
server.printUrls();
