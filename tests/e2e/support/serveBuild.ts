import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** The built pages; WEB_BUILD names another build of them. */
export const buildFolder = process.env.WEB_BUILD ?? join(__dirname, '../../../dist/web');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** A file of the build with its type; null when there is none. */
export async function readBuilt(
  path: string,
  folder = buildFolder,
): Promise<{ body: Buffer; contentType: string } | null> {
  try {
    const body = await readFile(join(folder, path));
    return { body, contentType: types[extname(path)] ?? 'application/octet-stream' };
  } catch {
    return null;
  }
}

/** A browser that a failed test left open must not keep the server, and with it the run, alive. */
function closeAll(server: Server): void {
  server.closeAllConnections();
  server.close();
}

/** Serves the built files as any web server would. */
export async function serveBuild(): Promise<{ address: string; close: () => void }> {
  const server = createServer((request, response) => {
    void readBuilt(new URL(request.url ?? '/', 'http://localhost').pathname).then((file) => {
      if (file) response.writeHead(200, { 'content-type': file.contentType }).end(file.body);
      else response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, close: () => closeAll(server) };
}
