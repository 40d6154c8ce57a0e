import { build } from 'vite';

/** A module and all that it imports, as one script that any page can run. */
export async function bundle(path: string): Promise<string> {
  const [built] = [
    await build({
      configFile: false,
      logLevel: 'error',
      // What packages made for other bundlers look for.
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      build: {
        write: false,
        minify: false,
        // What the language has to offer must be the browser's own, not a helper's.
        target: 'esnext',
        lib: { entry: path, formats: ['iife'], name: 'bundle' },
      },
    }),
  ].flat();
  if (!built || !('output' in built)) throw new Error(`Nothing was built of ${path}`);
  return built.output[0].code;
}
