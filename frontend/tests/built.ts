import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(import.meta.dirname, '../dist');

interface Chunk {
  file: string;
  imports?: string[];
}
const chunks: Record<string, Chunk> = JSON.parse(readFileSync(join(dist, 'pages.json'), 'utf8'));

export const entry = 'index.html';
export const shell = readFileSync(join(dist, 'index.html'), 'utf8');

export function readBuilt(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}

export function gzipBytes(...texts: string[]): number {
  return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}

/** The chunks that a browser must have before the code of these sources runs. */
export function chunksOf(...sources: string[]): string[] {
  const keys = new Set<string>();
  const visit = (key: string) => {
    if (keys.has(key)) return;
    keys.add(key);
    chunkOf(key).imports?.forEach(visit);
  };
  sources.forEach(visit);
  return [...keys];
}

function chunkOf(key: string): Chunk {
  const chunk = chunks[key];
  if (!chunk) throw new Error(`${key} is not in the build`);
  return chunk;
}

export function filesOf(...sources: string[]): string[] {
  return chunksOf(...sources).map((key) => chunkOf(key).file);
}

export function scriptBytes(...sources: string[]): number {
  return gzipBytes(...filesOf(...sources).map(readBuilt));
}

export const portalPages = Object.keys(chunks).filter((key) => /^src\/portal\/.*Page\.tsx$/.test(key));
