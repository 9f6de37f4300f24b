import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';

declare function importScripts(path: string): void;
declare const pageParts: PrecacheEntry[];

// The list of the build: what the page may need, each part with the mark of its version.
importScripts('page-parts.js');
cleanupOutdatedCaches();
precacheAndRoute(pageParts);
